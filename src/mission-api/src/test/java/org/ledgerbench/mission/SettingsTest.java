package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings =
            new Settings(Map.of("labels", Value.of(500), "sampler", Value.of("random"), "cached", Value.of(true)));

    @Test
    void readsEachKnobByItsKind() {
        assertThat(settings.number("labels")).isEqualTo(500);
        assertThat(settings.text("sampler")).isEqualTo("random");
        assertThat(settings.flag("cached")).isTrue();
    }

    @Test
    void namesAKnobThatIsMissingOrOfAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.number("threshold"))
                .withMessage("The knob threshold is not set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.number("sampler"))
                .withMessage("The knob sampler is the text \"random\", not a number");
        assertThatIllegalArgumentException().isThrownBy(() -> settings.text("labels"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.flag("labels"));
    }

    @Test
    void movingAKnobLeavesTheOriginalAlone() {
        Settings moved = settings.with("labels", Value.of(600));

        assertThat(moved.number("labels")).isEqualTo(600);
        assertThat(moved.text("sampler")).isEqualTo("random");
        assertThat(settings.number("labels")).isEqualTo(500);
    }

    @Test
    void equalityIgnoresTheOrderOfKnobs() {
        Map<String, Value> forwards = new LinkedHashMap<>();
        forwards.put("a", Value.of(1));
        forwards.put("b", Value.of(2));
        Map<String, Value> backwards = new LinkedHashMap<>();
        backwards.put("b", Value.of(2));
        backwards.put("a", Value.of(1));

        assertThat(new Settings(forwards))
                .isEqualTo(new Settings(backwards))
                .hasSameHashCodeAs(new Settings(backwards));
        assertThat(new Settings(backwards).values().keySet()).containsExactly("b", "a");
    }

    @Test
    void cannotBeChangedFromOutside() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("a", Value.of(1));
        Settings copy = new Settings(values);
        values.put("a", Value.of(2));

        assertThat(copy.number("a")).isEqualTo(1);
        assertThatThrownBy(() -> copy.values().put("b", Value.of(3))).isInstanceOf(UnsupportedOperationException.class);
    }
}
