package org.ledgerbench.exchange.lms.ags;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.exchange.lms.ags.AgsScore.ActivityProgress;
import org.ledgerbench.exchange.lms.ags.AgsScore.GradingProgress;
import org.ledgerbench.exchange.lms.fill.LmsGrade;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.grading.result.StudentState;

/** Turns grades into AGS scores. An excused student has none, since AGS has no word for it. */
public final class AgsScores {

    private static final int DECIMALS = 2;

    private AgsScores() {}

    /**
     * The scores of a class, in the order of the grades.
     *
     * @param userIds the platform's id of a student; a student without one gets no score
     * @param timestamp when the grades were decided
     */
    public static List<AgsScore> of(LmsGrades grades, Function<LmsGrade, Optional<String>> userIds, Instant timestamp) {
        return grades.grades().stream()
                .filter(grade -> grade.state() != StudentState.EXCUSED)
                .flatMap(grade ->
                        userIds.apply(grade).stream().map(user -> score(user, grade, grades.total(), timestamp)))
                .toList();
    }

    private static AgsScore score(String user, LmsGrade grade, BigDecimal total, Instant timestamp) {
        Optional<BigDecimal> given = grade.points().map(points -> points.setScale(DECIMALS, RoundingMode.HALF_UP));
        return new AgsScore(
                user, given, given.map(points -> total), grade.comment(), timestamp, activity(grade), grading(grade));
    }

    private static ActivityProgress activity(LmsGrade grade) {
        return switch (grade.state()) {
            case MISSING, EXCUSED -> ActivityProgress.INITIALIZED;
            case ERROR -> ActivityProgress.SUBMITTED;
            case GRADED, NEEDS_MARKING -> ActivityProgress.COMPLETED;
        };
    }

    private static GradingProgress grading(LmsGrade grade) {
        return switch (grade.state()) {
            case GRADED -> GradingProgress.FULLY_GRADED;
            case NEEDS_MARKING -> GradingProgress.PENDING_MANUAL;
            case ERROR -> GradingProgress.FAILED;
            case MISSING, EXCUSED -> GradingProgress.NOT_READY;
        };
    }
}
