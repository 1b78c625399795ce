/**
 * A graded class as an Excel workbook: typed cells, native charts, pictures of the mission's figures. The window and the
 * command line use it; it may use grading's results and statistics, the mission contract and the text package, and draws
 * nothing itself.
 */
package org.ledgerbench.exchange.spreadsheet;
