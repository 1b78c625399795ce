/**
 * Ledgers: the record of every act of a student, read from and written to JSON Lines, with the hash chain between the
 * lines. Everything in grading may use this package; it knows the mission contract's values and nothing else.
 */
package org.ledgerbench.grading.ledger;
