/**
 * Benchmarks: how long grading takes beside a bare token walk over the same bytes, how much memory it needs, how fast the
 * program starts, and what a call of the simulator costs. Run by hand, never by a test; uses every room, used by none.
 */
package org.ledgerbench.benchmarks;
