package org.ledgerbench.workbench.grade;

import java.util.function.Predicate;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/** Whose work waits for a marker. */
final class NeedsMarking {

    private NeedsMarking() {}

    /** Whether anything of the student's waits. */
    static boolean is(StudentResult student) {
        return student.state() == StudentState.NEEDS_MARKING;
    }

    /** Students of whom one criterion waits. */
    static Predicate<StudentResult> on(String criterion) {
        return student -> student.criteria().stream()
                .anyMatch(result -> result.id().equals(criterion) && result.outcome() == CriterionOutcome.PENDING);
    }
}
