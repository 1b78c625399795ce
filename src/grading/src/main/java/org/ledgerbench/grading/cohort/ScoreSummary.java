package org.ledgerbench.grading.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;

/**
 * The points of some students in a few numbers.
 *
 * @param students how many students there are
 * @param withPoints how many of them have points
 * @param mean the mean of the points; empty when nobody has any
 * @param quartiles least, lower quartile, median, upper quartile, most; empty when nobody has points
 */
public record ScoreSummary(int students, int withPoints, OptionalDouble mean, Optional<Quartiles> quartiles) {

    /**
     * Five numbers. Quartiles between two students' points are interpolated as Hyndman and Fan (1996) recommend: their
     * definition 8.
     *
     * @param least the fewest points
     * @param lower a quarter of the students have less
     * @param median half of the students have less
     * @param upper a quarter of the students have more
     * @param most the most points
     */
    public record Quartiles(double least, double lower, double median, double upper, double most) {}

    public ScoreSummary {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(quartiles, "quartiles");
    }

    /** The summary of some students. */
    public static ScoreSummary of(List<StudentResult> students) {
        double[] points = students.stream()
                .flatMap(student -> student.score().stream())
                .map(Score::points)
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray();
        if (points.length == 0) {
            return new ScoreSummary(students.size(), 0, OptionalDouble.empty(), Optional.empty());
        }
        double[] quartiles = Quantile.withDefaults().evaluate(points.clone(), 0.25, 0.5, 0.75);
        return new ScoreSummary(
                students.size(),
                points.length,
                OptionalDouble.of(Mean.of(points).getAsDouble()),
                Optional.of(
                        new Quartiles(points[0], quartiles[0], quartiles[1], quartiles[2], points[points.length - 1])));
    }
}
