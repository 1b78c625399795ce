package org.ledgerbench.gradebook.marking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * The terms a marker relied on: when they change, marks under them need review.
 *
 * @param byHand whether the criterion waits for a hand
 * @param outOf the most it earns
 * @param levels its levels, a line each; empty when it has none
 */
public record CriterionTerms(boolean byHand, BigDecimal outOf, String levels) {

    public CriterionTerms {
        Objects.requireNonNull(outOf, "outOf");
        Objects.requireNonNull(levels, "levels");
    }

    /** The terms of a criterion. */
    public static CriterionTerms of(Criterion criterion) {
        if (!(criterion.check() instanceof Check.Hand hand)) {
            return new CriterionTerms(false, criterion.points(), "");
        }
        String levels = hand.levels().stream()
                .map(level -> level.points().toPlainString() + " " + level.title())
                .collect(Collectors.joining("\n"));
        return new CriterionTerms(true, criterion.points(), levels);
    }

    /** The terms of a rubric's criteria by id, in its order. */
    public static Map<String, CriterionTerms> of(Rubric rubric) {
        Map<String, CriterionTerms> terms = new LinkedHashMap<>();
        rubric.criteria().forEach(criterion -> terms.put(criterion.id(), of(criterion)));
        return terms;
    }

    /** Whether a marker who relied on these terms may rely on the others. */
    public boolean isSameAs(CriterionTerms other) {
        return byHand == other.byHand && outOf.compareTo(other.outOf) == 0 && levels.equals(other.levels);
    }
}
