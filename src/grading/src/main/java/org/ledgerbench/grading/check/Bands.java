package org.ledgerbench.grading.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.ledgerbench.grading.rubric.Band;

/**
 * Credit by bands, in decimal arithmetic on the numbers as they are written, so that a bound itself lies inside: 0.3 is
 * within 0.1 of 0.2.
 */
public final class Bands {

    private Bands() {}

    /** Credit for a value by its distance from the truth; without bands only the truth itself earns any. */
    public static BigDecimal byDistance(List<Band> bands, BigDecimal value, BigDecimal truth) {
        BigDecimal distance = value.subtract(truth).abs();
        for (Band band : bands) {
            if (holds(band.bound(), distance, truth)) {
                return band.credit();
            }
        }
        return bands.isEmpty() && distance.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Credit for reaching a share of the best; without bands only the best itself earns any. */
    static BigDecimal byShare(List<Band> bands, double gain, double best) {
        BigDecimal reached = BigDecimal.valueOf(gain);
        for (Band band : bands) {
            if (band.bound() instanceof Band.Bound.AtLeast least && isAtLeast(reached, least.share(), best)) {
                return band.credit();
            }
        }
        return bands.isEmpty() && gain >= best ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Whether a gain is at least a share of the best one. */
    static boolean isAtLeast(BigDecimal gain, BigDecimal share, double best) {
        return gain.compareTo(share.multiply(BigDecimal.valueOf(best), MathContext.DECIMAL128)) >= 0;
    }

    private static boolean holds(Band.Bound bound, BigDecimal distance, BigDecimal truth) {
        if (bound instanceof Band.Bound.Absolute absolute) {
            return distance.compareTo(absolute.distance()) <= 0;
        }
        return bound instanceof Band.Bound.Relative relative
                && distance.compareTo(relative.share().multiply(truth.abs())) <= 0;
    }
}
