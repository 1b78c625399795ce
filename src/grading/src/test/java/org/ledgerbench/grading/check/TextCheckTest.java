package org.ledgerbench.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;

/** Reflections and what a marker judges. */
class TextCheckTest {

    private static final String WORDS = "part: launch, check: reflection, prompt: why, minWords: 5";
    private static final String CONCEPTS =
            "part: launch, check: reflection, prompt: why, concepts: { any: 2, of: [lift, drag, thrust] }";
    private static final String NUMBERS = "part: launch, check: reflection, prompt: why, numbers: 2";
    private static final String HAND = "check: hand, prompt: why, levels: [10, 6, 2, 0]";

    @Test
    void asManyWordsAsAskedForAreEnough() {
        assertThat(outcome(WORDS, wrote("One two three four five."))).isEqualTo(CriterionOutcome.PASSED);
        CriterionResult four = Judged.by(WORDS, wrote("One two\nthree\tfour."));
        assertThat(four.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(four.reason()).isEqualTo("4 words, 5 asked for");
        assertThat(outcome(WORDS, wrote("One - two ... three !"))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void nothingWrittenIsMissing() {
        assertThat(outcome(WORDS, new Play().launch(0.5))).isEqualTo(CriterionOutcome.MISSING);
        assertThat(outcome(WORDS, wrote(" \n\t "))).isEqualTo(CriterionOutcome.MISSING);
        assertThat(outcome(WORDS, new Play().reflect("launch", "how", "One two three four five")))
                .isEqualTo(CriterionOutcome.MISSING);
    }

    @Test
    void theLastTextBeforeTheLastSubmitCounts() {
        Play play = wrote("Too short.")
                .reflect("launch", "why", "One two three four five.")
                .submit()
                .reflect("launch", "why", "Short again.");

        assertThat(outcome(WORDS, play)).isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void conceptsAreNamedByTheirSpellingsAndOtherWordsAsTheyStand() {
        assertThat(outcome(CONCEPTS, wrote("Der AUFTRIEB wirkt, nicht der thrust.")))
                .isEqualTo(CriterionOutcome.PASSED);
        CriterionResult one = Judged.by(CONCEPTS, wrote("La portance, lift and lift again; uplifting dragons."));
        assertThat(one.outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(one.reason()).isEqualTo("8 words; names 1 concept (lift), 2 asked for");
    }

    @Test
    void numbersCountOnceEachWhenAnOwnRunShowsThem() {
        Play runs = new Play().launch(0.31).launch(0.62);

        assertThat(outcome(NUMBERS, runs.reflect("launch", "why", "It is 31 m, then 62 m.")))
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome(NUMBERS, runs.reflect("launch", "why", "It is 31 m, still 31 m, and 77 m.")))
                .isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(NUMBERS, wrote("It is 31 m, then 62 m."))).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void numbersAreThoseOfTheSimulatorNotOfAChangedLedger() {
        Play changed = new Play().launchShowing(0.5, "height", 77, "fuelShare", 0.77);

        assertThat(outcome(NUMBERS, changed.reflect("launch", "why", "It is 77 m and 0.77 of the fuel.")))
                .isEqualTo(CriterionOutcome.FAILED);
        assertThat(outcome(NUMBERS, changed.reflect("launch", "why", "It is 50 m and 0.25 of the fuel.")))
                .isEqualTo(CriterionOutcome.PASSED);
    }

    @Test
    void everythingAskedForMustHold() {
        String all = WORDS + ", concepts: { any: 1, of: [lift] }, numbers: 1";
        Play runs = new Play().launch(0.31);

        assertThat(outcome(all, runs.reflect("launch", "why", "The lift carries it 31 m.")))
                .isEqualTo(CriterionOutcome.PASSED);
        assertThat(Judged.by(all, runs.reflect("launch", "why", "Lift: 31 m.")).reason())
                .isEqualTo(
                        "3 words, 5 asked for; names 1 concept (lift), 1 asked for; cites 1 number from the student's own runs, 1 asked for");
    }

    @Test
    void aHandMarkedCriterionWaitsWithTheEvidenceBesideIt() {
        CriterionResult result = Judged.by(
                HAND, new Play().launch(0.31).reflect("launch", "why", "The lift carries it 31 m, height reached 44."));

        assertThat(result.outcome()).isEqualTo(CriterionOutcome.PENDING);
        assertThat(result.points()).isEmpty();
        assertThat(result.reason())
                .isEqualTo("waits for a mark; found: 9 words; 1 number from own runs (31 = height, run 1);"
                        + " 1 against own runs; concepts lift");
    }

    @Test
    void nothingToMarkIsMissing() {
        assertThat(outcome(HAND, new Play().launch(0.31))).isEqualTo(CriterionOutcome.MISSING);
        assertThat(outcome("check: hand, levels: [10, 0]", new Play().reflect("landing", "defence", "Yes.")))
                .isEqualTo(CriterionOutcome.PENDING);
        assertThat(outcome("part: launch, check: hand, levels: [10, 0]", new Play().reflect("landing", "defence", "Y")))
                .isEqualTo(CriterionOutcome.MISSING);
    }

    private static Play wrote(String text) {
        return new Play().reflect("launch", "why", text);
    }

    private static CriterionOutcome outcome(String keys, Play play) {
        return Judged.by(keys, play).outcome();
    }
}
