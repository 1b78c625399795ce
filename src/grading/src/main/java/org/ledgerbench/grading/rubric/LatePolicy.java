package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What lateness costs: within the grace hours the deduction, after them all but a rest.
 *
 * @param graceHours how many hours after the due time {@code deduct} applies
 * @param deduct the share of the earned points that is deducted within the grace hours, 0 to 1
 * @param then the share of the earned points that is left after them, 0 to 1
 */
public record LatePolicy(BigDecimal graceHours, BigDecimal deduct, BigDecimal then) {

    public LatePolicy {
        Objects.requireNonNull(graceHours, "graceHours");
        Objects.requireNonNull(deduct, "deduct");
        Objects.requireNonNull(then, "then");
    }
}
