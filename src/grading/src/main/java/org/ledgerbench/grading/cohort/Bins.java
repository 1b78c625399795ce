package org.ledgerbench.grading.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts values in bars of one width whose middles are multiples of the width, so that round values, and values near zero,
 * stand in the middle of a bar. A value on the edge of two bars belongs to the one nearer zero; values beyond the outermost
 * bars are counted in them. For one thread.
 */
public final class Bins {

    /** What rounding may leave on top of an edge. */
    private static final double SLACK = 1e-9;

    private final double width;
    private final int first;
    private final int[] counts;

    /**
     * Empty bars.
     *
     * @param width how wide each is, more than 0
     * @param least a value in the first bar
     * @param most a value in the last bar, not less than {@code least}
     */
    public Bins(double width, double least, double most) {
        if (!(width > 0) || !(least <= most)) {
            throw new IllegalArgumentException("Bars need a width above 0 and a least value up to the most: " + width
                    + ", " + least + ", " + most);
        }
        this.width = width;
        this.first = step(least);
        this.counts = new int[step(most) - first + 1];
    }

    /** Counts students of one value. */
    public void add(double value, int students) {
        double clamped = Math.max(first * width, Math.min((first + counts.length - 1) * width, value));
        counts[step(clamped) - first] += students;
    }

    /** The bars from left to right. */
    public List<Bin> toList() {
        List<Bin> bins = new ArrayList<>();
        for (int index = 0; index < counts.length; index++) {
            bins.add(new Bin((first + index) * width, counts[index]));
        }
        return bins;
    }

    private int step(double value) {
        return (int) (Math.signum(value) * Math.ceil(Math.abs(value) / width - 0.5 - SLACK));
    }
}
