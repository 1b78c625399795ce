package org.ledgerbench.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.mission.Value;

class PredictionSpreadTest {

    private static final List<Band> BANDS = List.of(
            new Band(new Band.Bound.Absolute(BigDecimal.valueOf(2)), BigDecimal.ONE),
            new Band(new Band.Bound.Absolute(BigDecimal.TEN), new BigDecimal("0.5")));

    @Test
    void tellsTooSmallFromRightFromTooLargeByTheRubricsFullCredit() {
        PredictionSpread spread = new PredictionSpread(
                "one",
                List.of(
                        number("north", 28, 30, 4),
                        number("north", 27.9, 30, 2),
                        number("south", 32, 30, 1),
                        number("south", 50, 30, 7),
                        new PredictionCount("one", "west", Value.of(50), Optional.empty(), 3)));

        assertThat(spread.sides(BANDS)).isEqualTo(new PredictionSpread.Sides(5, 2, 7, 0, 3));
        assertThat(spread.sides(BANDS).students()).isEqualTo(17);
        assertThat(spread.sides(BANDS).known()).isEqualTo(14);
        assertThat(spread.sides(List.of())).isEqualTo(new PredictionSpread.Sides(0, 6, 8, 0, 3));
        assertThat(spread.isNumeric()).isTrue();
    }

    @Test
    void addsUpAMisconceptionOverTracksTheMostFrequentFirst() {
        PredictionSpread spread = new PredictionSpread(
                "one",
                List.of(
                        number("north", 30, 30, 9),
                        number("north", 50, 30, 4),
                        number("north", 70, 30, 5),
                        number("south", 30, 12, 2),
                        number("south", 50, 12, 3)));

        assertThat(spread.wrong(BANDS))
                .containsExactly(
                        new PredictionSpread.Wrong(Value.of(50), 7),
                        new PredictionSpread.Wrong(Value.of(70), 5),
                        new PredictionSpread.Wrong(Value.of(30), 2));
    }

    @Test
    void comparesChoicesAsTheyAre() {
        PredictionSpread spread = new PredictionSpread(
                "two", List.of(choice("north", "fewer", 6), choice("north", "more", 2), choice("north", "same", 3)));

        assertThat(spread.isNumeric()).isFalse();
        assertThat(spread.sides(List.of())).isEqualTo(new PredictionSpread.Sides(6, 0, 0, 5, 0));
        assertThat(spread.wrong(List.of()))
                .extracting(PredictionSpread.Wrong::predicted)
                .containsExactly(Value.of("same"), Value.of("more"));
    }

    @Test
    void keepsThePartsApart() {
        List<PredictionSpread> spreads = PredictionSpread.byPart(
                List.of(choice("north", "fewer", 6), number("north", 3, 3, 1), choice("south", "more", 2)));

        assertThat(spreads).extracting(PredictionSpread::part).containsExactly("two", "one");
        assertThat(spreads.get(0).counts()).hasSize(2);
    }

    private static PredictionCount number(String track, double predicted, double truth, int students) {
        return new PredictionCount("one", track, Value.of(predicted), Optional.of(Value.of(truth)), students);
    }

    private static PredictionCount choice(String track, String predicted, int students) {
        return new PredictionCount("two", track, Value.of(predicted), Optional.of(Value.of("fewer")), students);
    }
}
