/**
 * A mission's figures in the window: zoom, tooltips, copy and save. The charts room draws; this package only shows. Used by
 * the perspectives; knows none of them.
 */
package org.ledgerbench.workbench.figure;
