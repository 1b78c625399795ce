/**
 * Where the program starts: {@link org.ledgerbench.app.App} reads the command line and ends with an exit status. A thin
 * shell over the services of the rooms below, and the only place that ends the process. Nothing may depend on it.
 */
package org.ledgerbench.app;
