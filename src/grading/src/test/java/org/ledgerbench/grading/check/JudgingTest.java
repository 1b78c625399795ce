package org.ledgerbench.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;

/** What holds of every check: requirements, faults of a mission, versions that are not at hand. */
class JudgingTest {

    private static final String ORDER = "part: launch, check: order";
    private static final String REPLAY = "part: launch, check: replay";
    private static final String KNEE = "part: launch, check: knee";
    private static final String LOCK =
            "part: launch, check: lock, bands: [{ within: 1, credit: 100% }, { within: 9, credit: 50% }]";

    @Test
    void whatIsRequiredMustHavePassed() {
        String needing = "part: landing, check: order, requires: [c1]";
        Play landed = new Play().lock("landing", "slower").landing(3);

        assertThat(outcomes(landed.lock("launch", 30), LOCK, needing))
                .containsExactly(CriterionOutcome.PASSED, CriterionOutcome.PASSED);
        StudentResult partial = Judged.all(new Play().lock("launch", 35), LOCK, needing);
        assertThat(partial.criteria().get(1).outcome()).isEqualTo(CriterionOutcome.SKIPPED);
        assertThat(partial.criteria().get(1).points()).contains(BigDecimal.ZERO.multiply(BigDecimal.TEN));
        assertThat(partial.criteria().get(1).reason()).isEqualTo("requires c1, which is PARTIAL");
        assertThat(outcomes(new Play(), LOCK, needing))
                .containsExactly(CriterionOutcome.MISSING, CriterionOutcome.SKIPPED);
    }

    @Test
    void whatIsSkippedSkipsWhatRequiresIt() {
        assertThat(outcomes(new Play(), LOCK, ORDER + ", requires: [c1]", ORDER + ", requires: [c2]"))
                .containsExactly(CriterionOutcome.MISSING, CriterionOutcome.SKIPPED, CriterionOutcome.SKIPPED);
    }

    @Test
    void whatRequiresAMarkWaitsForIt() {
        String hand = "check: hand, levels: [10, 0]";
        Play play = new Play().reflect("launch", "why", "So.").lock("launch", 30);

        assertThat(outcomes(play, hand, ORDER + ", requires: [c1]"))
                .containsExactly(CriterionOutcome.PENDING, CriterionOutcome.PENDING);
    }

    @Test
    void aMissionThatFailsCostsTheCriterionAndNobodyElse() {
        Play broken = new Play().lock("launch", 30).answer("launch", "angle", 0.13);

        StudentResult result = Judged.all(broken, KNEE, LOCK, ORDER + ", requires: [c1]");

        assertThat(result.criteria())
                .extracting(CriterionResult::outcome)
                .containsExactly(CriterionOutcome.ERROR, CriterionOutcome.PASSED, CriterionOutcome.ERROR);
        assertThat(result.criteria().get(0).reason()).contains("not the student's fault", "The toy broke");
        assertThat(result.criteria().get(0).points()).isEmpty();
        assertThat(result.state()).isEqualTo(StudentState.NEEDS_MARKING);
        assertThat(result.score().orElseThrow().pendingByHand()).isEqualByComparingTo("20");
    }

    @Test
    void aRunThatBreaksTheMissionIsToldOnce() {
        Play broken = new Play()
                .lock("launch", 30)
                .launchShowing(0.13, "height", 13)
                .launchShowing(0.13, "height", 13)
                .submit();

        StudentResult result = Judged.all(broken, REPLAY, "part: launch, check: iterations");

        assertThat(result.criteria())
                .extracting(CriterionResult::outcome)
                .containsExactly(CriterionOutcome.ERROR, CriterionOutcome.PASSED);
        assertThat(result.findings()).extracting(Finding::code).containsExactly("mission-fault");
    }

    @Test
    void aMissionThatLeavesAReadingOutIsNotTheStudentsFault() {
        Play untold =
                new Play().lock("launch", 30).launchShowing(0.19, "height", 19).submit();

        StudentResult result = Judged.all(untold, REPLAY);

        assertThat(result.criteria()).extracting(CriterionResult::outcome).containsExactly(CriterionOutcome.ERROR);
        assertThat(result.findings()).extracting(Finding::code).containsExactly("mission-fault");
        assertThat(result.findings().get(0).message()).contains("does not show the reading height of part launch");
    }

    @Test
    void aMissionThatFailsKeepsNobodyFromMarkingByHand() {
        Play broken = new Play()
                .lock("launch", 30)
                .launchShowing(0.13, "height", 13)
                .reflect("launch", "why", "Because 13 is high.")
                .submit();

        StudentResult result = Judged.all(broken, "check: hand, levels: [10, 0]");

        assertThat(result.criteria()).extracting(CriterionResult::outcome).containsExactly(CriterionOutcome.PENDING);
        assertThat(result.criteria().get(0).reason())
                .contains("waits for a mark", "not the student's fault", "The toy broke");
    }

    @Test
    void withoutTheVersionWhatNeedsTheSimulatorWaits() {
        Play other = new Play()
                .of("toy", "0.9")
                .lock("launch", 30)
                .launch(0.5)
                .answer("launch", "angle", 0.5)
                .submit();

        StudentResult result = Judged.all(
                other, LOCK, REPLAY, KNEE, ORDER, "part: launch, check: lock, award: commitment", "check: complete");

        assertThat(result.criteria())
                .extracting(CriterionResult::outcome)
                .containsExactly(
                        CriterionOutcome.PENDING,
                        CriterionOutcome.PENDING,
                        CriterionOutcome.PENDING,
                        CriterionOutcome.PASSED,
                        CriterionOutcome.PASSED,
                        CriterionOutcome.FAILED);
        assertThat(result.criteria().get(0).reason()).contains("version 0.9 of the mission is not installed");
        assertThat(result.findings()).extracting(Finding::code).containsExactly("mission-version-missing");
        assertThat(result.state()).isEqualTo(StudentState.NEEDS_MARKING);
        assertThat(result.observations().predictions().get(0).truth()).isEmpty();
    }

    @Test
    void whatWasNotRecordedIsMissingWhicheverVersionIsAtHand() {
        assertThat(outcomes(new Play().of("toy", "0.9"), LOCK, REPLAY, KNEE)).containsOnly(CriterionOutcome.MISSING);
    }

    @Test
    void eachLedgerIsGradedByItsOwnVersion() {
        StudentResult result = Judged.all(
                ToyMission.catalogOf(new ToyMission(), new ToyMission("0.9"), new ToyMission("1.10")),
                new Play().of("toy", "0.9").lock("launch", 30).submit(),
                LOCK);

        assertThat(result.criteria().get(0).outcome()).isEqualTo(CriterionOutcome.PASSED);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void onAnUnknownTrackWhatNeedsATruthWaits() {
        StudentResult result = Judged.all(
                new Play().on("nowhere").lock("launch", 30).launch(0.5).submit(), LOCK, ORDER);

        assertThat(result.criteria())
                .extracting(CriterionResult::outcome)
                .containsExactly(CriterionOutcome.PENDING, CriterionOutcome.PASSED);
        assertThat(result.criteria().get(0).reason()).contains("no track \"nowhere\"");
        assertThat(result.findings()).extracting(Finding::code).contains("unknown-track");
    }

    @Test
    void onAnUnknownTrackNothingIsHeldToTheRangesOfAnother() {
        Play play = new Play().on("nowhere").lock("launch", 130).answer("launch", "angle", 7);

        assertThat(outcomes(play, LOCK, KNEE)).containsOnly(CriterionOutcome.PENDING);
        assertThat(outcomes(play, "part: launch, check: lock, award: commitment"))
                .containsOnly(CriterionOutcome.PASSED);
    }

    @Test
    void withoutTheVersionNothingIsHeldToTheRangesOfAnother() {
        Play play = new Play()
                .of("toy", "0.9")
                .lock("launch", "high")
                .answer("launch", "angle", "steep")
                .answer("launch", "cost", true);

        assertThat(outcomes(
                        play,
                        LOCK,
                        KNEE,
                        "part: launch, check: claim, claim: cost, bands: [{ within: 3, credit: 25% }]"))
                .containsOnly(CriterionOutcome.PENDING);
    }

    private static Iterable<CriterionOutcome> outcomes(Play play, String... criteria) {
        return Judged.all(play, criteria).criteria().stream()
                .map(CriterionResult::outcome)
                .toList();
    }
}
