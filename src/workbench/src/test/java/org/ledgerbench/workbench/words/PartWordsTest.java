package org.ledgerbench.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Value;

/** Knobs in words. */
class PartWordsTest {

    @Test
    void showsAShareWithTheDigitsOfItsFieldUnlessMoreWereTyped() {
        Knob threshold = knob(0, "threshold");

        assertThat(PartWords.position(threshold, Value.of(0.8))).isEqualTo("0.80");
        assertThat(PartWords.position(threshold, Value.of(0.805))).isEqualTo("0.8050");
        assertThat(PartWords.position(knob(2, "randomization"), Value.of(0))).isEqualTo("0.00");
    }

    @Test
    void showsWholeNumbersWithTheirUnit() {
        assertThat(PartWords.position(knob(1, "labels"), Value.of(79_000))).isEqualTo("79,000 labels");
    }

    @Test
    void namesTheOptionOfASelector() {
        assertThat(PartWords.position(knob(1, "sampler"), Value.of("uncertainty")))
                .isEqualTo("Uncertainty sampling");
    }

    private static Knob knob(int part, String id) {
        Part of =
                new DataSelectionMission().description().tracks().get(1).parts().get(part);
        return of.knob(id).orElseThrow();
    }
}
