/**
 * Look and feel: FlatLaf light and dark, icons, the colours a state is shown in. Set up by the standalone window alone;
 * inside a host the host's look and feel stays. Every package of the workbench may use it.
 */
package org.ledgerbench.workbench.theme;
