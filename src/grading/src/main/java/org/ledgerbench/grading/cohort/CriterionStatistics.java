package org.ledgerbench.grading.cohort;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.ledgerbench.grading.result.CriterionOutcome;

/**
 * How a criterion came out over a class. Only students with points on the criterion count.
 *
 * @param id the criterion's id
 * @param outOf the most it earns
 * @param mean the mean of the points
 * @param facility the mean as a share of the most there is: 1 when everybody had everything
 * @param discrimination the correlation of the points with the share earned of all other points judged (corrected
 *     item-total correlation, Henrysson 1963), -1 to 1; a share, since some students may still wait for marks. Empty when
 *     either does not vary or fewer than three students count
 * @param outcomes how many students came out how, unmodifiable
 */
public record CriterionStatistics(
        String id,
        double outOf,
        OptionalDouble mean,
        OptionalDouble facility,
        OptionalDouble discrimination,
        Map<CriterionOutcome, Integer> outcomes) {

    public CriterionStatistics {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(discrimination, "discrimination");
        Map<CriterionOutcome, Integer> counts = new EnumMap<>(CriterionOutcome.class);
        counts.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(counts);
    }

    /** How many students came out so. */
    public int count(CriterionOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
