package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueMapTest {

    private final Map<String, Value> source = new LinkedHashMap<>();

    ValueMapTest() {
        source.put("sampler", Value.of("random"));
        source.put("labels", Value.of(2000));
        source.put("within", Value.of(true));
    }

    @Test
    void equalsAnyMapThatHoldsTheSame() {
        Map<String, Value> copy = ValueMap.copyOf(source);

        assertThat(copy).isEqualTo(source).hasSameHashCodeAs(source);
        assertThat(source).isEqualTo(copy);
        assertThat(copy).isNotEqualTo(Map.of("labels", Value.of(2000)));
    }

    @Test
    void sharedNamesDoNotHideDifferentValues() {
        String[] names = {"a"};
        Map<String, Value> one = ValueMap.keeping(names, new Value[] {Value.of(1)});
        Map<String, Value> two = ValueMap.keeping(names, new Value[] {Value.of(2)});

        assertThat(one).isNotEqualTo(two).isEqualTo(ValueMap.keeping(names, new Value[] {Value.of(1)}));
    }

    @Test
    void keepsTheOrderAndFindsEachName() {
        Map<String, Value> copy = ValueMap.copyOf(source);

        assertThat(copy.keySet()).containsExactly("sampler", "labels", "within");
        assertThat(copy).containsEntry("labels", Value.of(2000)).doesNotContainKey("rounds");
        assertThat(copy.get("rounds")).isNull();
    }

    @Test
    void cannotBeChangedNotEvenThroughItsSource() {
        Map<String, Value> copy = ValueMap.copyOf(source);
        source.put("labels", Value.of(1));

        assertThat(copy).containsEntry("labels", Value.of(2000));
        assertThatThrownBy(() -> copy.put("labels", Value.of(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove("labels")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.entrySet().iterator().next().setValue(Value.of(1)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void copiesLargeMapsToo() {
        for (int index = 0; index < 1000; index++) {
            source.put("name" + index, Value.of(index));
        }

        assertThat(ValueMap.copyOf(source)).isEqualTo(source);
    }

    @Test
    void refusesNamesWithoutValues() {
        assertThatThrownBy(() -> ValueMap.keeping(new String[] {"a"}, new Value[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
