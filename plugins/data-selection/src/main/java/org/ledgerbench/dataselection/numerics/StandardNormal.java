package org.ledgerbench.dataselection.numerics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The standard normal distribution. Thread-safe. The library evaluates it with {@code Math.exp}, the one place where
 * processors of different families may disagree in the last bit.
 */
public final class StandardNormal {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private StandardNormal() {}

    /** The share of a standard normal at or below x. */
    public static double cumulative(double x) {
        return NORMAL.cumulativeProbability(x);
    }

    /** The x below which a share of a standard normal lies; the share is above 0 and below 1. */
    public static double quantile(double share) {
        return NORMAL.inverseCumulativeProbability(share);
    }
}
