package org.ledgerbench.grading.result;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion judged for one student.
 *
 * @param id the criterion's id
 * @param outcome how it came out
 * @param points what it earned, unrounded; empty while it is pending or in error
 * @param outOf the most it earns
 * @param reason why, in a sentence
 */
public record CriterionResult(
        String id, CriterionOutcome outcome, Optional<BigDecimal> points, BigDecimal outOf, String reason) {

    public CriterionResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(outOf, "outOf");
        Objects.requireNonNull(reason, "reason");
        if (points.isPresent() != outcome.hasPoints()) {
            throw new IllegalArgumentException("A criterion that is " + outcome + " has points " + points);
        }
        if (points.isPresent() && (points.get().signum() < 0 || points.get().compareTo(outOf) > 0)) {
            throw new IllegalArgumentException("Points of " + id + " are not within 0 and " + outOf + ": " + points);
        }
    }
}
