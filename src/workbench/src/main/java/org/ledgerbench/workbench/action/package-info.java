/**
 * What a user can do: each action is a descriptor, a handler and a rule for when it is enabled, kept in one registry
 * from which the menu, the toolbar, the shortcuts and the command palette are built. Knows no perspective.
 */
package org.ledgerbench.workbench.action;
