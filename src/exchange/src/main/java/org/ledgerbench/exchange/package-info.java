/**
 * The doors of the workbench: folders, files and rosters in; grade files and spreadsheets out. This package holds what
 * all doors share, and knows none of them. The window and the command line may use everything below it.
 */
package org.ledgerbench.exchange;
