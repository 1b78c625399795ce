/**
 * The class in {@code sample-ledgers}, written by a small program so that every number in it comes from the simulator.
 * The tests hold the files to the program; only an explicit flag rewrites them.
 */
package org.ledgerbench.app.samples;
