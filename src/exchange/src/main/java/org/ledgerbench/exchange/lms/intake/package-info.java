/**
 * Every door at once, for the command line and the window: paths of any kind in, one list of submissions out; a roster of
 * any kind in, one class out. Depends on archive, gradefile and identity, and on the doors for folders and plain rosters.
 */
package org.ledgerbench.exchange.lms.intake;
