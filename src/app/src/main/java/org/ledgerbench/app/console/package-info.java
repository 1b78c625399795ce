/**
 * The edge to the terminal: streams, exit status, progress bar, cancellation, and the words of a failure. Everything in
 * the application may use it; it knows picocli, the progress bar and the ports of grading, and none of the commands.
 */
package org.ledgerbench.app.console;
