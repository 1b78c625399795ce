package org.ledgerbench.grading.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Median;
import org.ledgerbench.mission.KneeTruth;

/**
 * How far the committed answers of a class lie from the knees of their curves: (committed - knee) / knee, so that 0.1 is a
 * tenth beyond the knee and -0.1 a tenth short of it.
 *
 * @param part the part's id
 * @param errors the errors, ascending
 * @param without how many students have none: nothing that can be judged was committed, or the knee is at zero
 */
public record KneeErrors(String part, List<Double> errors, int without) {

    private static final double WIDTH = 0.1;

    public KneeErrors {
        Objects.requireNonNull(part, "part");
        errors = List.copyOf(errors);
    }

    /** The errors of some students in a part. */
    public static KneeErrors of(String part, List<StudentPlay> plays) {
        List<Double> errors = new ArrayList<>();
        for (StudentPlay play : plays) {
            Optional<KneeTruth> knee = play.part(part).flatMap(PartPlay::knee);
            knee.filter(each -> each.knee() != 0)
                    .ifPresent(each -> errors.add((each.committed() - each.knee()) / each.knee()));
        }
        Collections.sort(errors);
        return new KneeErrors(part, errors, plays.size() - errors.size());
    }

    /** The error that half of the students stay below. */
    public OptionalDouble median() {
        return errors.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults()
                        .evaluate(
                                errors.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** How many lie short of the knee by more than a share of it. */
    public int shortBy(double share) {
        return (int) errors.stream().filter(error -> error < -share).count();
    }

    /** How many lie beyond the knee by more than a share of it. */
    public int beyond(double share) {
        return (int) errors.stream().filter(error -> error > share).count();
    }

    /** The distribution in bars a tenth wide, the knee in the middle of one; the outermost hold all from -1 and 1 on. */
    public List<Bin> bins() {
        Bins bins = new Bins(WIDTH, -1, 1);
        errors.forEach(error -> bins.add(error, 1));
        return bins.toList();
    }
}
