package org.ledgerbench.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void tellsAClaimByItsQuestionAndNotByItsIdInLedgers() {
        Part part = parts().get(1);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("batchSize", Value.of(1000));
        values.put("labels", Value.of(79_000));
        values.put("indexCost", Value.of(111.11));
        values.put("indexingIsDearer", Value.of(true));

        assertThat(PartWords.answer(part, values).lines())
                .containsExactly(
                        "Selection batch size 1000, Labels asked for 79,000 labels",
                        "What does reading and indexing the whole data set cost, on CPU cores?",
                        "\u2192 $111.11",
                        "Does the indexing cost more than the GPU savings?",
                        "\u2192 Yes");
    }

    private static List<Part> parts() {
        return new DataSelectionMission().description().tracks().get(1).parts();
    }

    private static Knob knob(int part, String id) {
        return parts().get(part).knob(id).orElseThrow();
    }
}
