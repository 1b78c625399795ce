package org.ledgerbench.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;

class LockCheckTest {

    private static final String BANDS =
            "bands: [{ within: 2, credit: 100% }, { within: 10, credit: 50% }, { within: 50%, credit: 10% }]";
    private static final String NUMBER = "part: launch, check: lock, " + BANDS;

    /** The truth is 29.96, declared as 30.0; half of it is 15. */
    @ParameterizedTest
    @CsvSource({
        "30, PASSED, 10",
        "28, PASSED, 10",
        "32, PASSED, 10",
        "32.000001, PARTIAL, 5",
        "27.999999, PARTIAL, 5",
        "20, PARTIAL, 5",
        "40, PARTIAL, 5",
        "40.1, PARTIAL, 1",
        "15, PARTIAL, 1",
        "45, PARTIAL, 1",
        "14.9, FAILED, 0",
        "45.1, FAILED, 0",
        "0, FAILED, 0",
        "100, FAILED, 0"
    })
    void aBoundItselfLiesInsideItsBand(double predicted, CriterionOutcome outcome, BigDecimal points) {
        CriterionResult result = Judged.by(NUMBER, new Play().lock("launch", predicted));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.points().orElseThrow()).isEqualByComparingTo(points);
    }

    @Test
    void countsDecimallyWhereBinaryNumbersMissTheBound() {
        String narrow = "part: launch, check: lock, bands: [{ within: 0.1, credit: 100% }]";

        // In binary 30.1 - 30 is a little more than 0.1, and 0.1 + 0.2 a little more than 0.3.
        assertThat(Judged.by(narrow, new Play().lock("launch", 30.1)).outcome()).isEqualTo(CriterionOutcome.PASSED);
        assertThat(Judged.by(narrow, new Play().lock("launch", 29.9)).outcome()).isEqualTo(CriterionOutcome.PASSED);
        assertThat(Judged.by(narrow, new Play().lock("launch", 29.96)).outcome())
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(Judged.by(narrow, new Play().lock("launch", 30.11)).outcome())
                .isEqualTo(CriterionOutcome.FAILED);
        assertThat(Judged.by(narrow, new Play().on("south").lock("launch", 12.2))
                        .outcome())
                .isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void reasonNamesPredictionAndDeclaredTruth() {
        assertThat(Judged.by(NUMBER, new Play().lock("launch", 38)).reason())
                .isEqualTo("predicted 38, simulator says 30.0");
        assertThat(Judged.by(NUMBER, new Play().on("south").lock("launch", 12.5))
                        .reason())
                .isEqualTo("predicted 12.5, simulator says 12.3");
    }

    @Test
    void onlyTheFirstLockCounts() {
        Play twice = new Play().lock("launch", 80).lock("launch", 30);

        assertThat(Judged.by(NUMBER, twice).outcome()).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void aLockAfterTheLastSubmitIsStillTheFirst() {
        assertThat(Judged.by(NUMBER, new Play().submit().lock("launch", 30)).outcome())
                .isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void aChoiceIsRightOrWrong() {
        String choice = "part: landing, check: lock";

        assertThat(Judged.by(choice, new Play().lock("landing", "slower")).outcome())
                .isEqualTo(CriterionOutcome.PASSED);
        CriterionResult wrong = Judged.by(choice, new Play().lock("landing", "faster"));
        assertThat(wrong.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(wrong.reason()).isEqualTo("predicted faster, simulator says slower");
    }

    @Test
    void withoutALockNothingIsRecorded() {
        CriterionResult result = Judged.by(NUMBER, new Play().launch(0.5).lock("landing", "slower"));

        assertThat(result.outcome()).isEqualTo(CriterionOutcome.MISSING);
        assertThat(result.points().orElseThrow()).isZero();
    }

    @Test
    void whatIsNoAnswerToTheQuestionFails() {
        assertThat(Judged.by(NUMBER, new Play().lock("launch", "thirty")).outcome())
                .isEqualTo(CriterionOutcome.FAILED);
        assertThat(Judged.by(NUMBER, new Play().lock("launch", 130)).reason())
                .isEqualTo("the prediction on line 2 is 130, outside 0 to 100");
    }

    @Test
    void commitmentIsRewardedWhateverWasPredicted() {
        String commitment = "part: launch, check: lock, award: commitment";

        assertThat(Judged.by(commitment, new Play().lock("launch", 99)).outcome())
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(Judged.by(commitment, new Play()).outcome()).isEqualTo(CriterionOutcome.MISSING);
        assertThat(Judged.by(commitment, new Play().lock("launch", true)).outcome())
                .isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void whatAStudentWroteCannotSwellAReason() {
        CriterionResult result = Judged.by(NUMBER, new Play().lock("launch", "x\u202E\n".repeat(10_000)));

        assertThat(result.reason()).hasSizeLessThan(500).doesNotContain("\n", "\u202E");
    }
}
