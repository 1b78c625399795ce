package org.ledgerbench.grading.cohort;

import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;

/** The product-moment correlation (Pearson 1895), in two passes for the sake of its digits. */
final class Correlation {

    private static final int FEWEST = 3;

    private Correlation() {}

    /** The correlation, -1 to 1; empty when fewer than three pairs are given or one side does not vary. */
    static OptionalDouble of(double[] left, double[] right) {
        if (left.length < FEWEST) {
            return OptionalDouble.empty();
        }
        double leftMean = Mean.of(left).getAsDouble();
        double rightMean = Mean.of(right).getAsDouble();
        double both = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int index = 0; index < left.length; index++) {
            double a = left[index] - leftMean;
            double b = right[index] - rightMean;
            both += a * b;
            leftSquares += a * a;
            rightSquares += b * b;
        }
        double scale = Math.sqrt(leftSquares) * Math.sqrt(rightSquares);
        boolean varies = leftSquares > 1e-18 && rightSquares > 1e-18;
        return varies ? OptionalDouble.of(Math.max(-1, Math.min(1, both / scale))) : OptionalDouble.empty();
    }
}
