package org.ledgerbench.exchange.lms.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.lms.ags.AgsScore.ActivityProgress;
import org.ledgerbench.exchange.lms.ags.AgsScore.GradingProgress;
import org.ledgerbench.exchange.lms.fill.LmsGrade;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.exchange.lms.fill.SampleGrades;
import org.ledgerbench.grading.result.StudentState;

class AgsScoresTest {

    private static final Instant TIME = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void writesTheDocumentedJson() {
        AgsScore score = score(SampleGrades.graded("u1", "87.50", "a \"good\" one"));

        assertThat(AgsJson.write(score))
                .isEqualTo(
                        "{\"userId\":\"u1\",\"scoreGiven\":87.5,\"scoreMaximum\":100,\"comment\":\"a \\\"good\\\" one\","
                                + "\"timestamp\":\"2026-11-23T09:00:00.000+00:00\",\"activityProgress\":\"Completed\","
                                + "\"gradingProgress\":\"FullyGraded\"}");
        assertThat(AgsJson.MEDIA_TYPE).isEqualTo("application/vnd.ims.lis.v1.score+json");
    }

    @Test
    void keepsZeroAScoreAndTheOthersNone() {
        assertThat(AgsJson.write(score(SampleGrades.graded("u1", "0", ""))))
                .contains("\"scoreGiven\":0,\"scoreMaximum\":100");
        assertThat(state(StudentState.MISSING)).isEqualTo("Initialized NotReady");
        assertThat(state(StudentState.NEEDS_MARKING)).isEqualTo("Completed PendingManual");
        assertThat(state(StudentState.ERROR)).isEqualTo("Submitted Failed");
    }

    @Test
    void hasNoScoreForTheExcusedAndTheUnknown() {
        LmsGrades grades =
                grades(SampleGrades.without("eve", StudentState.EXCUSED), SampleGrades.graded("ghost", "5", ""));

        assertThat(AgsScores.of(grades, grade -> Optional.of(grade.id()).filter(id -> !id.equals("ghost")), TIME))
                .isEmpty();
    }

    @Test
    void refusesAScoreWithoutAMaximum() {
        assertThatThrownBy(() -> new AgsScore(
                        "u",
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Optional.empty(),
                        TIME,
                        ActivityProgress.COMPLETED,
                        GradingProgress.FULLY_GRADED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String state(StudentState state) {
        AgsScore score = score(SampleGrades.without("u", state));
        assertThat(AgsJson.write(score)).doesNotContain("score");
        return score.activityProgress().word() + " " + score.gradingProgress().word();
    }

    private static AgsScore score(LmsGrade grade) {
        return AgsScores.of(grades(grade), given -> Optional.of(given.id()), TIME)
                .get(0);
    }

    private static LmsGrades grades(LmsGrade... grades) {
        return new LmsGrades(new BigDecimal("100"), List.of(grades));
    }
}
