/**
 * Files and folders of ledgers in. The window and the command line hand paths in and get submissions that open their
 * files only when they are read; this package may use the file package and grading's ports, and reads no ledger itself.
 */
package org.ledgerbench.exchange.intake;
