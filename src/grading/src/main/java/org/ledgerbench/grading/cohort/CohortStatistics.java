package org.ledgerbench.grading.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Rubric;
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
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
        predictions = List.copyOf(predictions);
    }

    /** The statistics of a class. */
    public static CohortStatistics of(ClassResult graded) {
        return of(graded.rubric(), graded.students());
    }

    /** The statistics of some students of a class, such as those of one track. */
    public static CohortStatistics of(Rubric rubric, List<StudentResult> students) {
        Map<StudentState, Integer> states = new EnumMap<>(StudentState.class);
        students.forEach(student -> states.merge(student.state(), 1, Integer::sum));
        List<BigDecimal> points = students.stream()
                .flatMap(student -> student.score().stream())
                .map(Score::points)
                .toList();
        return new CohortStatistics(
                states,
                mean(points),
                new CriterionTable(rubric.criteria(), students).statistics(),
                bins(points, rubric.total()),
                predictions(students));
    }

    private static OptionalDouble mean(List<BigDecimal> points) {
        double[] values = points.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return values.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Mean.of(values).getAsDouble());
    }

    /** In decimal arithmetic, so that 30 of 100 begins the fourth bar whatever a tenth is in binary. */
    private static List<ScoreBin> bins(List<BigDecimal> points, BigDecimal total) {
        int[] counts = new int[BARS];
        for (BigDecimal each : points) {
            int bar = total.signum() > 0
                    ? each.multiply(BigDecimal.valueOf(BARS))
                            .divideToIntegralValue(total)
                            .intValue()
                    : 0;
            counts[Math.max(0, Math.min(BARS - 1, bar))]++;
        }
        double most = total.doubleValue();
        List<ScoreBin> bins = new ArrayList<>();
        for (int bar = 0; bar < BARS; bar++) {
            bins.add(new ScoreBin(most * bar / BARS, most * (bar + 1) / BARS, counts[bar]));
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
