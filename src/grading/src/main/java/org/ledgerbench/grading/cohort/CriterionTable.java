package org.ledgerbench.grading.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;

/** Gathers the statistics of every criterion in one walk over the students. For one thread. */
final class CriterionTable {

    private final List<Criterion> criteria;
    private final Map<String, Column> columns = new HashMap<>();

    /** The points of one criterion, and beside each the share the same student earned of everything else. */
    private static final class Column {
        private final Samples points = new Samples();
        private final Samples restPoints = new Samples();
        private final Samples restShares = new Samples();
        private final Map<CriterionOutcome, Integer> outcomes = new EnumMap<>(CriterionOutcome.class);
    }

    CriterionTable(List<Criterion> criteria, List<StudentResult> students) {
        this.criteria = criteria;
        criteria.forEach(criterion -> columns.put(criterion.id(), new Column()));
        students.forEach(this::add);
    }

    List<CriterionStatistics> statistics() {
        List<CriterionStatistics> statistics = new ArrayList<>();
        for (Criterion criterion : criteria) {
            statistics.add(statistics(criterion, columns.get(criterion.id())));
        }
        return statistics;
    }

    private void add(StudentResult student) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (CriterionResult result : student.criteria()) {
            if (result.points().isPresent()) {
                earned = earned.add(result.points().get());
                possible = possible.add(result.outOf());
            }
        }
        for (CriterionResult result : student.criteria()) {
            Column column = columns.get(result.id());
            if (column != null) {
                add(column, result, earned, possible);
            }
        }
    }

    private static void add(Column column, CriterionResult result, BigDecimal earned, BigDecimal possible) {
        column.outcomes.merge(result.outcome(), 1, Integer::sum);
        if (result.points().isEmpty()) {
            return;
        }
        double points = result.points().get().doubleValue();
        column.points.add(points);
        double others = possible.subtract(result.outOf()).doubleValue();
        if (others > 0) {
            column.restPoints.add(points);
            column.restShares.add(earned.subtract(result.points().get()).doubleValue() / others);
        }
    }

    private static CriterionStatistics statistics(Criterion criterion, Column column) {
        double[] points = column.points.toArray();
        OptionalDouble mean = points.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Mean.of(points).getAsDouble());
        double worth = criterion.points().doubleValue();
        OptionalDouble facility =
                mean.isPresent() && worth > 0 ? OptionalDouble.of(mean.getAsDouble() / worth) : OptionalDouble.empty();
        return new CriterionStatistics(
                criterion.id(),
                worth,
                mean,
                facility,
                Correlation.of(column.restPoints.toArray(), column.restShares.toArray()),
                column.outcomes);
    }
}
