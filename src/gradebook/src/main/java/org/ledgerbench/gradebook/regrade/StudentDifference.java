package org.ledgerbench.gradebook.regrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;

/**
 * A student whose result comes out differently, all layers counted.
 *
 * @param before the result as it stands
 * @param after the result as it would be
 * @param criteria the criteria whose points or outcome change, in order
 */
public record StudentDifference(StudentResult before, StudentResult after, List<CriterionDifference> criteria) {

    public StudentDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        criteria = List.copyOf(criteria);
    }

    /** The student's id. */
    public String student() {
        return after.identity().id();
    }

    /** By how much the total changes; empty when there is no total on one side. */
    public Optional<BigDecimal> change() {
        return before.score()
                .map(Score::points)
                .flatMap(old -> after.score().map(score -> score.points().subtract(old)));
    }

    /** Whether another ledger counts. */
    public boolean isNewerLedger() {
        return !before.observations().ledgerSha256().equals(after.observations().ledgerSha256());
    }

    /** The difference between two results of a student; empty when neither points, state nor outcomes change. */
    public static Optional<StudentDifference> between(StudentResult before, StudentResult after) {
        List<CriterionDifference> criteria = criteria(before, after);
        StudentDifference difference = new StudentDifference(before, after, criteria);
        boolean isSame = criteria.isEmpty()
                && before.state() == after.state()
                && before.score().map(Score::points).equals(after.score().map(Score::points))
                && !difference.isNewerLedger();
        return isSame ? Optional.empty() : Optional.of(difference);
    }

    private static List<CriterionDifference> criteria(StudentResult before, StudentResult after) {
        Map<String, CriterionResult> old = new LinkedHashMap<>();
        before.criteria().forEach(criterion -> old.put(criterion.id(), criterion));
        List<CriterionDifference> differences = new ArrayList<>();
        for (CriterionResult criterion : after.criteria()) {
            Optional<CriterionResult> then = Optional.ofNullable(old.remove(criterion.id()));
            if (then.isEmpty() || isChanged(then.get(), criterion)) {
                differences.add(new CriterionDifference(criterion.id(), then, Optional.of(criterion)));
            }
        }
        old.values()
                .forEach(gone ->
                        differences.add(new CriterionDifference(gone.id(), Optional.of(gone), Optional.empty())));
        return differences;
    }

    private static boolean isChanged(CriterionResult before, CriterionResult after) {
        boolean arePointsEqual = before.points().isPresent() == after.points().isPresent()
                && before.points()
                                .orElse(BigDecimal.ZERO)
                                .compareTo(after.points().orElse(BigDecimal.ZERO))
                        == 0;
        return !arePointsEqual
                || before.outcome() != after.outcome()
                || before.outOf().compareTo(after.outOf()) != 0;
    }
}
