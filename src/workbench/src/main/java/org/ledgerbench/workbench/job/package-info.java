/**
 * Long work off the event thread, with progress, an estimate of the time left, and cancelling. Executors come in from
 * outside: a pool and Swing's queue in the program, the calling thread in tests. Knows no perspective.
 */
package org.ledgerbench.workbench.job;
