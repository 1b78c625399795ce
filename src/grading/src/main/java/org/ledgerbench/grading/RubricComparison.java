package org.ledgerbench.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;

/** Whose points differ between two gradings of a class, by how much, and through which criterion. */
public final class RubricComparison {

    private RubricComparison() {}

    /**
     * A student whose points differ.
     *
     * @param id the student's id
     * @param before points before; empty where there were none
     * @param after points after; empty where there are none
     * @param causes the criteria that differ in outcome or points
     */
    public record Change(String id, Optional<BigDecimal> before, Optional<BigDecimal> after, List<Cause> causes) {

        public Change {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            causes = List.copyOf(causes);
        }

        /** After less before, no points counted as 0. */
        public BigDecimal difference() {
            return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
        }
    }

    /**
     * A criterion that came out otherwise.
     *
     * @param criterion the criterion's id
     * @param before its result before; empty when the criterion is new
     * @param after its result after; empty when the criterion is gone
     */
    public record Cause(String criterion, Optional<CriterionResult> before, Optional<CriterionResult> after) {

        public Cause {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** The students whose points or outcomes differ, in the order of the later grading. */
    public static List<Change> compare(ClassResult before, ClassResult after) {
        Map<String, StudentResult> earlier = new HashMap<>();
        before.students().forEach(student -> earlier.put(key(student), student));
        List<Change> changes = new ArrayList<>();
        for (StudentResult student : after.students()) {
            StudentResult old = earlier.get(key(student));
            if (old != null) {
                change(old, student).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static String key(StudentResult student) {
        return student.identity().id() + "\n" + student.identity().source().orElse("");
    }

    private static Optional<Change> change(StudentResult before, StudentResult after) {
        List<Cause> causes = causes(before.criteria(), after.criteria());
        Optional<BigDecimal> earlier = before.score().map(Score::points);
        Optional<BigDecimal> later = after.score().map(Score::points);
        return causes.isEmpty() && earlier.equals(later)
                ? Optional.empty()
                : Optional.of(new Change(after.identity().id(), earlier, later, causes));
    }

    private static List<Cause> causes(List<CriterionResult> before, List<CriterionResult> after) {
        Map<String, CriterionResult> earlier = byId(before);
        Map<String, CriterionResult> later = byId(after);
        Set<String> ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        List<Cause> causes = new ArrayList<>();
        for (String id : ids) {
            CriterionResult old = earlier.get(id);
            CriterionResult now = later.get(id);
            if (old == null || now == null || differ(old, now)) {
                causes.add(new Cause(id, Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
        return causes;
    }

    private static Map<String, CriterionResult> byId(List<CriterionResult> results) {
        Map<String, CriterionResult> byId = new java.util.LinkedHashMap<>();
        results.forEach(result -> byId.put(result.id(), result));
        return byId;
    }

    private static boolean differ(CriterionResult before, CriterionResult after) {
        boolean samePoints = before.points().isPresent() == after.points().isPresent()
                && before.points()
                                .orElse(BigDecimal.ZERO)
                                .compareTo(after.points().orElse(BigDecimal.ZERO))
                        == 0;
        return before.outcome() != after.outcome() || !samePoints;
    }
}
