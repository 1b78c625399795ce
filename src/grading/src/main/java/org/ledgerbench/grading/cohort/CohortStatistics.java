package org.ledgerbench.grading.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.mission.Value;

/**
 * A class in numbers.
 *
 * @param states how many students stand where
 * @param meanPoints the mean of the points of those who have any
 * @param criteria the rubric's criteria in its order
 * @param scores the distribution of points, in ten bars from 0 to the total
 * @param predictions the predictions, by part, track and value
 */
public record CohortStatistics(
        Map<StudentState, Integer> states,
        OptionalDouble meanPoints,
        List<CriterionStatistics> criteria,
        List<ScoreBin> scores,
        List<PredictionCount> predictions) {

    private static final int BARS = 10;

    public CohortStatistics {
        states = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(states));
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
        predictions = List.copyOf(predictions);
    }

    /** The statistics of a class. */
    public static CohortStatistics of(ClassResult graded) {
        Map<StudentState, Integer> states = new EnumMap<>(StudentState.class);
        graded.students().forEach(student -> states.merge(student.state(), 1, Integer::sum));
        double[] points = graded.students().stream()
                .flatMap(student -> student.score().stream())
                .map(Score::points)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        List<CriterionStatistics> criteria = new ArrayList<>();
        List<Criterion> asked = graded.rubric().criteria();
        for (int index = 0; index < asked.size(); index++) {
            criteria.add(criterion(asked.get(index), index, graded.students()));
        }
        return new CohortStatistics(
                states,
                mean(points),
                criteria,
                bins(points, graded.rubric().total().doubleValue()),
                predictions(graded.students()));
    }

    private static CriterionStatistics criterion(Criterion criterion, int index, List<StudentResult> students) {
        Map<CriterionOutcome, Integer> outcomes = new EnumMap<>(CriterionOutcome.class);
        List<Double> earned = new ArrayList<>();
        List<Double> rest = new ArrayList<>();
        for (StudentResult student : students) {
            if (index < student.criteria().size()) {
                CriterionResult result = student.criteria().get(index);
                outcomes.merge(result.outcome(), 1, Integer::sum);
                result.points().ifPresent(points -> {
                    earned.add(points.doubleValue());
                    rest.add(sum(student.criteria()) - points.doubleValue());
                });
            }
        }
        double[] points = earned.stream().mapToDouble(Double::doubleValue).toArray();
        double[] others = rest.stream().mapToDouble(Double::doubleValue).toArray();
        double outOf = criterion.points().doubleValue();
        OptionalDouble mean = mean(points);
        OptionalDouble facility =
                mean.isPresent() && outOf > 0 ? OptionalDouble.of(mean.getAsDouble() / outOf) : OptionalDouble.empty();
        return new CriterionStatistics(criterion.id(), outOf, mean, facility, Correlation.of(points, others), outcomes);
    }

    private static double sum(List<CriterionResult> results) {
        double sum = 0;
        for (CriterionResult result : results) {
            sum += result.points().map(BigDecimal::doubleValue).orElse(0.0);
        }
        return sum;
    }

    private static OptionalDouble mean(double[] values) {
        return values.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Mean.of(values).getAsDouble());
    }

    private static List<ScoreBin> bins(double[] points, double total) {
        int[] counts = new int[BARS];
        for (double each : points) {
            int bar = total > 0 ? (int) (each / total * BARS) : 0;
            counts[Math.max(0, Math.min(BARS - 1, bar))]++;
        }
        List<ScoreBin> bins = new ArrayList<>();
        for (int bar = 0; bar < BARS; bar++) {
            bins.add(new ScoreBin(total * bar / BARS, total * (bar + 1) / BARS, counts[bar]));
        }
        return bins;
    }

    private static List<PredictionCount> predictions(List<StudentResult> students) {
        record Key(String part, String track, Value predicted) {}
        Map<Key, PredictionCount> counts = new LinkedHashMap<>();
        for (StudentResult student : students) {
            String track = student.identity().track().orElse("");
            for (LockPrediction lock : student.observations().predictions()) {
                counts.merge(
                        new Key(lock.part(), track, lock.predicted()),
                        new PredictionCount(lock.part(), track, lock.predicted(), lock.truth(), 1),
                        (old, one) -> new PredictionCount(
                                old.part(), old.track(), old.predicted(), old.truth(), old.students() + 1));
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparing(PredictionCount::part)
                        .thenComparing(PredictionCount::track)
                        .thenComparingDouble(count -> count.predicted() instanceof Value.Numeric n ? n.value() : 0)
                        .thenComparing(count -> count.predicted().text()))
                .toList();
    }
}
