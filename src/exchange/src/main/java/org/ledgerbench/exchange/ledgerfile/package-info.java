/**
 * The ledger on disk while a student plays: created or resumed, locked against a second window, and added to act by act,
 * each flushed before the next. The window that plays a mission may use it. It knows ledgers, and neither the mission nor
 * a clock: entries carry the time they are given.
 */
package org.ledgerbench.exchange.ledgerfile;
