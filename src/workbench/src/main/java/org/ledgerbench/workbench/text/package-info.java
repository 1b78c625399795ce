/**
 * The words of the window, by key, in one bundle. Every package of the workbench may use it; it uses none of them.
 */
package org.ledgerbench.workbench.text;
