package org.ledgerbench.grading.cohort;

import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;

/** Pearson's correlation. */
final class Correlation {

    private static final int FEWEST = 3;

    /** A spread below this share of the numbers themselves is what rounding leaves of no spread at all. */
    private static final double NO_SPREAD = 1e-12;

    private Correlation() {}

    /** The correlation of two rows of one length; empty for fewer than three pairs or where a row does not vary. */
    static OptionalDouble of(double[] left, double[] right) {
        if (left.length < FEWEST) {
            return OptionalDouble.empty();
        }
        double leftMean = Mean.of(left).getAsDouble();
        double rightMean = Mean.of(right).getAsDouble();
        double products = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int index = 0; index < left.length; index++) {
            double leftDeviation = left[index] - leftMean;
            double rightDeviation = right[index] - rightMean;
            products += leftDeviation * rightDeviation;
            leftSquares += leftDeviation * leftDeviation;
            rightSquares += rightDeviation * rightDeviation;
        }
        if (isConstant(leftSquares, leftMean, left.length) || isConstant(rightSquares, rightMean, right.length)) {
            return OptionalDouble.empty();
        }
        double correlation = products / Math.sqrt(leftSquares) / Math.sqrt(rightSquares);
        return OptionalDouble.of(Math.max(-1, Math.min(1, correlation)));
    }

    private static boolean isConstant(double squares, double mean, int length) {
        double least = NO_SPREAD * Math.max(1, Math.abs(mean));
        return squares <= length * least * least;
    }
}
