package org.ledgerbench.grading.cohort;

/**
 * A bar of a distribution around multiples of a width.
 *
 * @param centre the middle of the bar
 * @param students how many students
 */
public record Bin(double centre, int students) {}
