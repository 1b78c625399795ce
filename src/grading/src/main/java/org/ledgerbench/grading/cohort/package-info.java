/**
 * Statistics of a graded class: how hard each criterion was, how well it tells students apart, how scores, predictions,
 * knees and runs are spread, who recorded the same runs. Pure functions of results and ledgers. Everything above may use
 * it; no other package of grading does.
 */
package org.ledgerbench.grading.cohort;
