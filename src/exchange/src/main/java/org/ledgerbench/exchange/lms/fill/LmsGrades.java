package org.ledgerbench.exchange.lms.fill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/**
 * The grades of a class on their way out.
 *
 * @param total what the points are out of
 * @param grades a grade a student
 */
public record LmsGrades(BigDecimal total, List<LmsGrade> grades) {

    public LmsGrades {
        Objects.requireNonNull(total, "total");
        grades = List.copyOf(grades);
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("Points are out of something, not of " + total);
        }
    }

    /** The grades of a class without comments, each student known by id and name alone. */
    public static LmsGrades of(ClassResult result) {
        return of(result, Map.of(), student -> Optional.empty());
    }

    /**
     * The grades of a class.
     *
     * @param systemIds the system's own id of who handed in each ledger, by the ledger's source
     * @param comments the words for a student
     */
    public static LmsGrades of(
            ClassResult result, Map<String, String> systemIds, Function<StudentResult, Optional<String>> comments) {
        return new LmsGrades(
                result.rubric().total(),
                result.students().stream()
                        .map(student -> grade(student, systemIds, comments))
                        .toList());
    }

    private static LmsGrade grade(
            StudentResult student, Map<String, String> systemIds, Function<StudentResult, Optional<String>> comments) {
        boolean graded = student.state() == StudentState.GRADED;
        return new LmsGrade(
                student.identity().id(),
                student.identity().source().map(systemIds::get),
                student.identity().name(),
                student.state(),
                graded ? student.score().map(LmsGrades::unrounded) : Optional.empty(),
                graded ? comments.apply(student) : Optional.empty());
    }

    private static BigDecimal unrounded(Score score) {
        return score.automatic().add(score.byHand()).subtract(score.penalty());
    }
}
