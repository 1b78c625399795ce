package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Value;

class ValueMapBuilderTest {

    private final ValueMapBuilder builder = new ValueMapBuilder();

    @Test
    void objectsOfAnyNamesAndOrderAreGatheredOneAfterAnother() {
        Random random = new Random(11);
        for (int trial = 0; trial < 500; trial++) {
            Map<String, Value> expected = someMap(random);

            builder.start();
            expected.forEach(
                    (name, value) -> assertThat(builder.add(name, value)).isTrue());

            assertThat(builder.build()).isEqualTo(expected);
        }
    }

    @Test
    void nameThatWasThereIsRefusedAndTheFirstValueStays() {
        for (int names : new int[] {1, 3, 31, 32, 33, 100}) {
            for (int round = 0; round < 2; round++) {
                builder.start();
                for (int index = 0; index < names; index++) {
                    builder.add("n" + index, Value.of(index));
                }

                assertThat(builder.add("n0", Value.of(-1))).isFalse();
                assertThat(builder.add("n" + (names - 1), Value.of(-1))).isFalse();
                assertThat(builder.build()).hasSize(names).containsEntry("n0", Value.of(0));
            }
        }
    }

    @Test
    void aMapIsNotChangedByTheNextOne() {
        builder.start();
        builder.add("a", Value.of(1));
        Map<String, Value> first = builder.build();
        builder.start();
        builder.add("a", Value.of(2));
        Map<String, Value> second = builder.build();

        assertThat(first).containsEntry("a", Value.of(1));
        assertThat(second).containsEntry("a", Value.of(2));
    }

    private static Map<String, Value> someMap(Random random) {
        List<String> names = new ArrayList<>();
        for (int index = random.nextInt(random.nextInt(10) == 0 ? 80 : 6); index > 0; index--) {
            names.add("name" + index);
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(names, random);
        }
        Map<String, Value> map = new LinkedHashMap<>();
        names.forEach(name -> map.put(name, Value.of(random.nextInt())));
        return map;
    }
}
