/**
 * The grade files of our own: {@code grades.json} and its flat sister in CSV. The command line and the window write them;
 * this package knows a graded class and a stream, and no file.
 */
package org.ledgerbench.exchange.results;
