package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Credit for being near enough. Bands are tried in order; the first that holds wins, and its bound counts as inside.
 *
 * @param bound how near
 * @param credit the share of the criterion's points, 0 to 1
 */
public record Band(Bound bound, BigDecimal credit) {

    public Band {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(credit, "credit");
    }

    /** How near is near enough. */
    public sealed interface Bound {

        /**
         * Within a distance in the truth's unit: {@code within: 2}.
         *
         * @param distance the distance
         */
        record Absolute(BigDecimal distance) implements Bound {}

        /**
         * Within a share of the truth: {@code within: 5%}.
         *
         * @param share the share, 0.05 for 5%
         */
        record Relative(BigDecimal share) implements Bound {}

        /**
         * At least a share of the best: {@code atLeast: 99%}.
         *
         * @param share the share, 0.99 for 99%
         */
        record AtLeast(BigDecimal share) implements Bound {}
    }
}
