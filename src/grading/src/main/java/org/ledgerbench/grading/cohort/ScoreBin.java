package org.ledgerbench.grading.cohort;

/**
 * A bar of the distribution of scores.
 *
 * @param from the least points in it, included
 * @param to the points it ends before; the last bar includes them
 * @param students how many students
 */
public record ScoreBin(double from, double to, int students) {}
