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

/** Knee, optimum, constraint and claim. */
class AnswerCheckTest {

    private static final String KNEE =
            "part: launch, check: knee, bands: [{ within: 5%, credit: 100% }, { within: 15%, credit: 50% }]";
    private static final String OPTIMUM = "part: launch, check: optimum, of: angle,"
            + " bands: [{ atLeast: 99%, credit: 100% }, { atLeast: 95%, credit: 50% }]";
    private static final String CONSTRAINT = "part: launch, check: constraint";
    private static final String COST = "part: launch, check: claim, claim: cost,"
            + " bands: [{ within: 10%, credit: 100% }, { within: 3, credit: 25% }]";
    private static final String CHEAPER = "part: launch, check: claim, claim: cheaper";

    /** The knee is at 500 labels; the answer buys a thousand times the angle. */
    @ParameterizedTest
    @CsvSource({
        "0.5, PASSED, 10",
        "0.475, PASSED, 10",
        "0.525, PASSED, 10",
        "0.474, PARTIAL, 5",
        "0.526, PARTIAL, 5",
        "0.425, PARTIAL, 5",
        "0.575, PARTIAL, 5",
        "0.424, FAILED, 0",
        "0.576, FAILED, 0",
        "0, FAILED, 0",
        "1, FAILED, 0"
    })
    void theKneeIsJudgedByWhatTheAnswerReallyBuys(double angle, CriterionOutcome outcome, BigDecimal points) {
        CriterionResult result = Judged.by(KNEE, answered(angle));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.points().orElseThrow()).isEqualByComparingTo(points);
    }

    @Test
    void kneeReasonSaysWhereBothLie() {
        assertThat(Judged.by(KNEE, answered(0.55)).reason())
                .isEqualTo("the answer buys 550 labels, the knee is at 500");
    }

    @Test
    void qualityAsksForAShareOfTheKneesSavingAsWell() {
        String strict = KNEE + ", quality: 98%";

        // 520 labels save 98 of 100, 521 save 97.9.
        assertThat(outcome(strict, answered(0.52))).isEqualTo(CriterionOutcome.PASSED);
        CriterionResult result = Judged.by(strict, answered(0.521));
        assertThat(result.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(result.reason()).contains("it saves 97.9 % of what the knee saves, 98 % is asked for");
    }

    @Test
    void withoutBandsTheKneeIsAllOrNothing() {
        assertThat(outcome("part: launch, check: knee", answered(0.5))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome("part: launch, check: knee", answered(0.501))).isEqualTo(CriterionOutcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "0.7, PASSED, 10",
        "0.71, PASSED, 10",
        "0.69, PASSED, 10",
        "0.72, PARTIAL, 5",
        "0.75, PARTIAL, 5",
        "0.65, PARTIAL, 5",
        "0.76, FAILED, 0",
        "0.1, FAILED, 0"
    })
    void anOptimumIsJudgedByTheShareOfTheBestGain(double angle, CriterionOutcome outcome, BigDecimal points) {
        CriterionResult result = Judged.by(OPTIMUM, answered(angle));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.points().orElseThrow()).isEqualByComparingTo(points);
    }

    @Test
    void optimumReasonNamesShareAndBest() {
        assertThat(Judged.by(OPTIMUM, answered(0.76)).reason())
                .isEqualTo("angle 0.76 reaches 94 % of the best gain, which lies at 0.7");
        String exact = "part: launch, check: optimum, of: angle";
        assertThat(outcome(exact, answered(0.7))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(exact, answered(0.71))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void aConstraintHoldsUpToItsLimitAndTheReasonNamesWhatFails() {
        assertThat(outcome(CONSTRAINT, answered(0.8))).isEqualTo(CriterionOutcome.PASSED);
        CriterionResult result = Judged.by(CONSTRAINT, answered(0.81));
        assertThat(result.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(result.reason()).isEqualTo("ceiling: height is 81, above the most allowed, 80");
    }

    /** At angle 0.5 the cost is 20: a tenth of it is 2. */
    @ParameterizedTest
    @CsvSource({
        "20, PASSED, 10",
        "18, PASSED, 10",
        "22, PASSED, 10",
        "22.01, PARTIAL, 2.5",
        "17, PARTIAL, 2.5",
        "23, PARTIAL, 2.5",
        "23.01, FAILED, 0",
        "-20, FAILED, 0"
    })
    void aNumberIsClaimedAtTheCommittedSettings(double claimed, CriterionOutcome outcome, BigDecimal points) {
        CriterionResult result = Judged.by(COST, answered(0.5).answer("launch", "cost", claimed));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.points().orElseThrow()).isEqualByComparingTo(points);
    }

    @Test
    void relativeBandsShrinkWithTheTruth() {
        String relative = "part: launch, check: claim, claim: cost, bands: [{ within: 5%, credit: 100% }]";

        assertThat(outcome(relative, answered(0.5).answer("launch", "cost", 21)))
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(relative, answered(0.25).answer("launch", "cost", 11)))
                .isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(relative, answered(0).answer("launch", "cost", 0))).isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void aVerdictIsRightOrWrongAtTheCommittedSettings() {
        assertThat(outcome(CHEAPER, answered(0.4).answer("launch", "cheaper", true)))
                .isEqualTo(CriterionOutcome.PASSED);
        CriterionResult wrong = Judged.by(CHEAPER, answered(0.5).answer("launch", "cheaper", true));
        assertThat(wrong.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(wrong.reason()).isEqualTo("claimed true, simulator says false");
    }

    @Test
    void aClaimOfAnotherKindFails() {
        assertThat(outcome(COST, answered(0.5).answer("launch", "cost", true))).isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(CHEAPER, answered(0.5).answer("launch", "cheaper", 1)))
                .isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(CHEAPER, answered(0.5).answer("launch", "cheaper", "true")))
                .isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void whatWasNotCommittedIsMissing() {
        for (String keys : new String[] {KNEE, OPTIMUM, CONSTRAINT, COST, CHEAPER}) {
            assertThat(outcome(keys, new Play().launch(0.5))).as(keys).isEqualTo(CriterionOutcome.MISSING);
        }
        CriterionResult claimedOnly = Judged.by(COST, new Play().answer("launch", "cost", 20));
        assertThat(claimedOnly.outcome()).isEqualTo(CriterionOutcome.MISSING);
        assertThat(claimedOnly.reason()).isEqualTo("no angle was committed");
    }

    @Test
    void whatCannotBeCommittedFailsWithItsReason() {
        for (String keys : new String[] {KNEE, OPTIMUM, CONSTRAINT}) {
            CriterionResult result = Judged.by(keys, answered(1.01));
            assertThat(result.outcome()).as(keys).isEqualTo(CriterionOutcome.FAILED);
            assertThat(result.reason()).isEqualTo("the committed angle is 1.01, outside 0 to 1");
        }
        assertThat(outcome(KNEE, new Play().answer("launch", "angle", "0.5"))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void theLastValueForEachKeyBeforeTheLastSubmitCounts() {
        Play play = answered(0.1)
                .answer("launch", "cost", 20)
                .answer("launch", "angle", 0.2)
                .submit()
                .answer("launch", "angle", 0.5)
                .submit()
                .answer("launch", "angle", 0.9);

        assertThat(outcome(KNEE, play)).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(COST, play)).isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void withoutASubmitEverythingCounts() {
        assertThat(outcome(KNEE, answered(0.1).answer("launch", "angle", 0.5))).isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void anAnswerOfAnotherPartDoesNotCount() {
        assertThat(outcome(KNEE, new Play().answer("landing", "angle", 0.5))).isEqualTo(CriterionOutcome.MISSING);
    }

    private static Play answered(double angle) {
        return new Play().answer("launch", "angle", angle);
    }

    private static CriterionOutcome outcome(String keys, Play play) {
        return Judged.by(keys, play).outcome();
    }
}
