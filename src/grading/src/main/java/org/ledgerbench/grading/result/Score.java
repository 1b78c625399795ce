package org.ledgerbench.grading.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A student's points by layer, unrounded.
 *
 * @param automatic what the checks earned
 * @param byHand what a marker gave
 * @param penalty what lateness costs, not negative
 * @param pendingByHand the most that is still open
 */
public record Score(BigDecimal automatic, BigDecimal byHand, BigDecimal penalty, BigDecimal pendingByHand) {

    private static final int PUBLISHED_DECIMALS = 2;

    public Score {
        Objects.requireNonNull(automatic, "automatic");
        Objects.requireNonNull(byHand, "byHand");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(pendingByHand, "pendingByHand");
    }

    /** Automatic and by hand less the penalty, rounded half up to two decimals: the one place where points are rounded. */
    public BigDecimal points() {
        return automatic.add(byHand).subtract(penalty).setScale(PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }
}
