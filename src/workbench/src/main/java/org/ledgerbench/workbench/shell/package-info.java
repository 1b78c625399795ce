/**
 * The frame around the perspectives: the bar that switches between them, the status of the last action, progress of long
 * work, the start page and the plugins dialog. Perspectives plug into it by a small interface; it knows none of them.
 */
package org.ledgerbench.workbench.shell;
