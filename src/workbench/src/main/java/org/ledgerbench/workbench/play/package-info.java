/**
 * The Play perspective: a student locks, acts, observes, answers and reflects, and every act is an entry of a ledger. What
 * is shown follows from the entries alone, so that a ledger reopened looks as it was left. Built from the mission's own
 * description; knows no mission in particular.
 */
package org.ledgerbench.workbench.play;
