package org.ledgerbench.exchange.lms.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;

class GradeCommentTest {

    @Test
    void saysPointsAndTheAuthorsWordsAndNoReason() {
        StudentResult student = new StudentResult(
                new Identity("s1", Optional.empty(), Optional.empty(), Optional.of("a")),
                StudentState.GRADED,
                Optional.of(new Score(new BigDecimal("2.5"), BigDecimal.ZERO, new BigDecimal("0.25"), BigDecimal.ZERO)),
                List.of(
                        criterion("dedup-lock", CriterionOutcome.PARTIAL, "1.5"),
                        criterion("roi-runs", CriterionOutcome.PASSED, "1")),
                List.of(),
                List.of(),
                Observations.NONE);

        assertThat(new GradeComment(rubric()).apply(student).orElseThrow())
                .isEqualTo("dedup-lock: 1.5 of 3. nearly\nroi-runs: 1 of 3\nlate: -0.25")
                .doesNotContain("the answer is 30");
    }

    @Test
    void saysNothingToAStudentWhoHandedInNothing() {
        StudentResult missing = SampleClass.everyState().students().stream()
                .filter(student -> student.state() == StudentState.MISSING)
                .findFirst()
                .orElseThrow();

        assertThat(new GradeComment(SampleClass.RUBRIC).apply(missing)).isEmpty();
    }

    private static CriterionResult criterion(String id, CriterionOutcome outcome, String points) {
        return new CriterionResult(
                id, outcome, Optional.of(new BigDecimal(points)), new BigDecimal("3"), "the answer is 30");
    }

    private static Rubric rubric() {
        Feedback words = new Feedback(Optional.of("well done"), Optional.of("nearly"), Optional.empty());
        Criterion first = SampleClass.RUBRIC.criteria().get(0);
        Criterion worded =
                new Criterion("dedup-lock", first.part(), first.points(), first.check(), first.requires(), words);
        return new Rubric(
                "data-selection",
                "t",
                new BigDecimal("6"),
                List.of(worded),
                Optional.empty(),
                SampleClass.RUBRIC.sha256());
    }
}
