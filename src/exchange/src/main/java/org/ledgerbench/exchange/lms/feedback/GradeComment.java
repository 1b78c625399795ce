package org.ledgerbench.exchange.lms.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.lms.gradefile.GradeNumber;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * A student's grade as a comment: a line a criterion with its points and the words of the rubric's author. The reasons of
 * the checks stay out, for they may give away the right answers to the next student. Immutable and thread-safe.
 */
public final class GradeComment implements Function<StudentResult, Optional<String>> {

    private final Map<String, Feedback> words;

    /** Comments in the words of a rubric. */
    public GradeComment(Rubric rubric) {
        this.words =
                rubric.criteria().stream().collect(Collectors.toUnmodifiableMap(Criterion::id, Criterion::feedback));
    }

    /** The comment; empty for a student none of whose criteria were judged. */
    @Override
    public Optional<String> apply(StudentResult student) {
        List<String> lines = new ArrayList<>();
        for (CriterionResult criterion : student.criteria()) {
            String points = criterion.points().map(GradeNumber::write).orElse("open");
            String line = criterion.id() + ": " + points + " of " + GradeNumber.write(criterion.outOf());
            lines.add(line + words(criterion).map(said -> ". " + said).orElse(""));
        }
        student.score()
                .map(score -> score.penalty())
                .filter(penalty -> penalty.signum() > 0)
                .map(GradeComment::late)
                .ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private Optional<String> words(CriterionResult criterion) {
        Feedback feedback = words.getOrDefault(criterion.id(), Feedback.NONE);
        return switch (criterion.outcome()) {
            case PASSED -> feedback.passed();
            case PARTIAL -> feedback.partial();
            case FAILED, MISSING -> feedback.failed();
            case SKIPPED, PENDING, ERROR -> Optional.empty();
        };
    }

    private static String late(BigDecimal penalty) {
        return "late: -" + GradeNumber.write(penalty);
    }
}
