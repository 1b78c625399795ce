/**
 * Statistics of a graded class: how hard each criterion was, how well it tells students apart, how scores and predictions
 * are spread. Pure functions of results; nothing else of grading is needed.
 */
package org.ledgerbench.grading.cohort;
