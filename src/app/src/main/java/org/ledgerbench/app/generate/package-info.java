/**
 * Made-up classes of students for any mission, for trying things out and for measuring. From a seed, plausible and
 * faulty ledgers; the same seed gives the same bytes. Uses the mission contract and the ledger format; the command line
 * and tests use it.
 */
package org.ledgerbench.app.generate;
