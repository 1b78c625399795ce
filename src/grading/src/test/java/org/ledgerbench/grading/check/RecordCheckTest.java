package org.ledgerbench.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** Order, replay, iterations and completeness. */
class RecordCheckTest {

    private static final String ORDER = "part: launch, check: order";
    private static final String REPLAY = "part: launch, check: replay";
    private static final String ITERATIONS = "part: launch, check: iterations, min: 2, max: 3";

    @Test
    void aLockBeforeTheFirstRunIsInOrder() {
        assertThat(outcome(ORDER, new Play().lock("launch", 30).launch(0.5))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(ORDER, new Play().landing(3).lock("launch", 30).launch(0.5)))
                .isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void aRunBeforeTheFirstLockIsNot() {
        CriterionResult late =
                Judged.by(ORDER, new Play().launch(0.5).lock("launch", 30).launch(0.6));

        assertThat(late.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(late.reason()).isEqualTo("locked on line 3, after the first run on line 2");
        assertThat(outcome(ORDER, new Play().launch(0.5))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void orderWithoutRunsHoldsAndWithoutAnythingIsMissing() {
        assertThat(outcome(ORDER, new Play().lock("launch", 30))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(ORDER, new Play().lock("landing", "slower"))).isEqualTo(CriterionOutcome.MISSING);
    }

    @Test
    void runsAsTheSimulatorShowsThemAgree() {
        CriterionResult result = Judged.by(REPLAY, new Play().launch(0.31).launch(0.9, "high"));

        assertThat(result.outcome()).isEqualTo(CriterionOutcome.PASSED);
        assertThat(result.reason()).isEqualTo("all 2 runs agree with the simulator");
    }

    /** The height at 0.5 is 50, so a millionth is 0.00005. */
    @ParameterizedTest
    @CsvSource({"50.000049, PASSED", "49.999951, PASSED", "50.000051, FAILED", "49.999949, FAILED", "51, FAILED"})
    void aReadingMayBeAMillionthOff(double height, CriterionOutcome outcome) {
        assertThat(outcome(REPLAY, new Play().launchShowing(0.5, "height", height)))
                .isEqualTo(outcome);
    }

    @Test
    void nearNothingABillionthIsAllowed() {
        assertThat(outcome(REPLAY, new Play().launchShowing(0, "height", 1e-9))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(REPLAY, new Play().launchShowing(0, "height", 1.1e-9)))
                .isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void aRubricMayTolerateMore() {
        Play rounded = new Play().launchShowing(0.55, "fuelShare", 0.3);

        assertThat(outcome(REPLAY + ", tolerance: 0.01", rounded)).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(REPLAY, rounded)).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void verdictsAgreeWhenEqualAndKindsMustBeTheSame() {
        assertThat(outcome(REPLAY, new Play().launchShowing(0.9, "safe", false)))
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(REPLAY, new Play().launchShowing(0.9, "safe", true))).isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(REPLAY, new Play().launchShowing(0.5, "height", "50")))
                .isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void aChangedReadingIsNamedWithItsLineAndNoMoreThanThatItDoesNotMatch() {
        CriterionResult result = Judged.by(REPLAY, new Play().launch(0.3).launchShowing(0.5, "height", 77));

        assertThat(result.reason())
                .isEqualTo("the run on line 3 records height 77, which does not match the simulator (1 of 2 runs)");
    }

    @Test
    void aRunWithoutReadingsDoesNotAgree() {
        Settings knobs = new Settings(Map.of("angle", Value.of(0.5), "gear", Value.of("low")));

        assertThat(Judged.by(REPLAY, new Play().blindRun("launch", knobs)).reason())
                .contains("records no readings");
        assertThat(outcome(REPLAY, new Play().launchShowing(0.5))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void anUnknownReadingIsNotJudgedAndAloneIsNone() {
        assertThat(outcome(REPLAY, new Play().launchShowing(0.5, "height", 50, "mood", 7)))
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(REPLAY, new Play().launchShowing(0.5, "mood", 7))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void aRunThatCannotBeRepeatedDoesNotAgree() {
        Settings tooFar = new Settings(Map.of("angle", Value.of(7), "gear", Value.of("low")));
        Settings unknown = new Settings(Map.of("angle", Value.of(0.5), "gear", Value.of("low"), "luck", Value.of(1)));
        Settings half = new Settings(Map.of("angle", Value.of(0.5)));
        Map<String, Value> shown = Map.of("height", Value.of(50));

        assertThat(Judged.by(REPLAY, new Play().run("launch", tooFar, shown)).reason())
                .contains("cannot be repeated");
        assertThat(outcome(REPLAY, new Play().run("launch", unknown, shown))).isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(REPLAY, new Play().run("launch", half, shown))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void withoutRunsReplayAndIterationsAreMissing() {
        assertThat(outcome(REPLAY, new Play().landing(3))).isEqualTo(CriterionOutcome.MISSING);
        assertThat(outcome(ITERATIONS, new Play().landing(3))).isEqualTo(CriterionOutcome.MISSING);
    }

    @Test
    void theSameSettingsTwiceAreOneIteration() {
        assertThat(outcome(ITERATIONS, new Play().launch(0.5).launch(0.5))).isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(ITERATIONS, new Play().launch(0.5).launch(0.6))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(ITERATIONS, new Play().launch(0.5).launch(0.5, "high")))
                .isEqualTo(CriterionOutcome.PASSED);
        Play three = new Play().launch(0.1).launch(0.2).launch(0.3);
        assertThat(outcome(ITERATIONS, three.launch(0.1).launch(0.2))).isEqualTo(CriterionOutcome.PASSED);
        assertThat(Judged.by(ITERATIONS, three.launch(0.4)).reason())
                .isEqualTo("4 different settings recorded, 2 to 3 allowed");
    }

    @Test
    void settingsInAnotherOrderAreTheSame() {
        Map<String, Value> shown = Map.of("height", Value.of(50));
        Settings one = new Settings(new TreeMap<>(Map.of("angle", Value.of(0.5), "gear", Value.of("low"))));
        Settings other =
                new Settings(new TreeMap<>(Map.of("angle", Value.of(0.5), "gear", Value.of("low"))).descendingMap());

        assertThat(outcome(ITERATIONS, new Play().run("launch", one, shown).run("launch", other, shown)))
                .isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void iterationsAreOneToTenUnlessSaid() {
        Play play = new Play();
        for (int run = 1; run <= 10; run++) {
            play.launch(run / 100.0);
        }
        String standard = "part: launch, check: iterations";

        assertThat(outcome(standard, play)).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(standard, play.launch(0.5))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void completeNamesWhatIsMissing() {
        String complete = "check: complete, of: [locks, runs, answers, reflections]";
        Play play = new Play()
                .lock("launch", 30)
                .lock("landing", "slower")
                .launch(0.5)
                .landing(3)
                .answer("launch", "angle", 0.5, "cost", 20)
                .answer("landing", "flaps", 3)
                .reflect("launch", "why", "Because.")
                .reflect("launch", "how", " \n");

        CriterionResult result = Judged.by(complete, play);

        assertThat(result.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(result.reason())
                .isEqualTo("missing: the answer cheaper of launch, the reflection how of launch,"
                        + " the reflection defence of landing");
        play.answer("launch", "cheaper", false).reflect("launch", "how", "So.").reflect("landing", "defence", "Yes.");
        assertThat(outcome(complete, play)).isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void completeOfAPartLooksThereAlone() {
        Play play = new Play().landing(3);

        assertThat(outcome("part: landing, check: complete, of: [runs]", play)).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome("part: launch, check: complete, of: [runs]", play)).isEqualTo(CriterionOutcome.MISSING);
        assertThat(outcome("check: complete, of: [runs]", play)).isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome("check: complete, of: [locks]", play)).isEqualTo(CriterionOutcome.MISSING);
    }

    private static CriterionOutcome outcome(String keys, Play play) {
        return Judged.by(keys, play).outcome();
    }
}
