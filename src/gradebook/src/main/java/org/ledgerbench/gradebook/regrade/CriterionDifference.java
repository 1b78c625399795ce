package org.ledgerbench.gradebook.regrade;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.result.CriterionResult;

/**
 * A criterion that comes out differently.
 *
 * @param criterion the criterion's id
 * @param before how it came out, all layers counted; empty when the old rubric had no such criterion
 * @param after how it comes out; empty when the new one has none
 */
public record CriterionDifference(String criterion, Optional<CriterionResult> before, Optional<CriterionResult> after) {

    public CriterionDifference {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** By how much the points change; an open criterion counts as none. */
    public BigDecimal change() {
        return points(after).subtract(points(before));
    }

    private static BigDecimal points(Optional<CriterionResult> result) {
        return result.flatMap(CriterionResult::points).orElse(BigDecimal.ZERO);
    }
}
