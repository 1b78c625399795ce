/**
 * Holds a ledger beside the mission it was played on, and says what does not fit: names the mission lacks, values out of
 * range, acts out of order. Grading, the self-check and the window may use it; it knows ledgers and the mission contract
 * and nothing else.
 */
package org.ledgerbench.grading.inspection;
