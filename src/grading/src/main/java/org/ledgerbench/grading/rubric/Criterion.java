package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that earns points.
 *
 * @param id the id, unique in its rubric
 * @param part the part judged; empty where the check is of the whole ledger
 * @param points the most it earns
 * @param check what is judged
 * @param requires ids of criteria that must have passed, else this one is skipped
 * @param feedback sentences of the rubric's author, by outcome
 */
public record Criterion(
        String id, Optional<String> part, BigDecimal points, Check check, List<String> requires, Feedback feedback) {

    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(check, "check");
        requires = List.copyOf(requires);
        Objects.requireNonNull(feedback, "feedback");
    }
}
