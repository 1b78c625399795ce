/**
 * A ledger seen part by part, and its runs repeated by the simulator. May use ledgers, inspection and the mission contract;
 * the checks stand on it.
 */
package org.ledgerbench.grading.replay;
