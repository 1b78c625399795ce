/**
 * Who handed something in: what an archive claims, what a roster knows, and what a ledger says of itself, trusted in
 * that order. A disagreement becomes a notice, never a guess. Depends on the parent package and on the ports of grading.
 */
package org.ledgerbench.exchange.lms.identity;
