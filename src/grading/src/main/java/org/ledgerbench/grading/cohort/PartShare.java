package org.ledgerbench.grading.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * How much of the points of a part a class earned.
 *
 * @param part the part's id; empty for criteria that judge the whole ledger
 * @param share the sum of the criteria's means by the sum of what they are worth, 0 to 1, of those that have a mean; empty
 *     when none has
 */
public record PartShare(Optional<String> part, OptionalDouble share) {

    public PartShare {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(share, "share");
    }

    /** The shares of every part the rubric judges, in its order. */
    public static List<PartShare> of(Rubric rubric, CohortStatistics cohort) {
        Map<String, CriterionStatistics> statistics = cohort.criteria().stream()
                .collect(Collectors.toMap(CriterionStatistics::id, each -> each, (one, same) -> one));
        Map<Optional<String>, List<CriterionStatistics>> parts = rubric.criteria().stream()
                .collect(Collectors.groupingBy(
                        Criterion::part,
                        LinkedHashMap::new,
                        Collectors.mapping(criterion -> statistics.get(criterion.id()), Collectors.toList())));
        return parts.entrySet().stream()
                .map(entry -> new PartShare(entry.getKey(), share(entry.getValue())))
                .toList();
    }

    private static OptionalDouble share(List<CriterionStatistics> criteria) {
        double earned = 0;
        double possible = 0;
        for (CriterionStatistics criterion : criteria) {
            if (criterion.mean().isPresent()) {
                earned += criterion.mean().getAsDouble();
                possible += criterion.outOf();
            }
        }
        return possible > 0 ? OptionalDouble.of(earned / possible) : OptionalDouble.empty();
    }
}
