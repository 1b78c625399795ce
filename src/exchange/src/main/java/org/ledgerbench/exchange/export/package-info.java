/**
 * A graded class to all the files a call asks for. The window and the command line use it; it brings the formats and the
 * output files of this module together, and nothing in this module depends on it.
 */
package org.ledgerbench.exchange.export;
