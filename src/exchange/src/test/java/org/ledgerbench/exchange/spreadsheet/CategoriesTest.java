package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Value;

class CategoriesTest {

    private static final Lock NUMBER = new Lock.OfNumber("How much?", "%", 0, 100, 0.1);
    private static final Lock CHOICE =
            new Lock.OfChoice("How many?", List.of(Option.of("fewer", "Fewer"), Option.of("more", "More")));

    @Test
    void countANumberByIntervalsOfTheLocksRange() {
        Categories categories = Categories.of(Optional.of(NUMBER), Set.of(Value.of(45)));

        assertThat(categories.labels()).hasSize(10);
        assertThat(categories.labels().get(categories.indexOf(Value.of(45)))).isEqualTo("40 to <50");
    }

    @Test
    void countAChoiceByItsOptionsInTheirOrder() {
        Categories categories = Categories.of(Optional.of(CHOICE), Set.of(Value.of("more")));

        assertThat(categories.labels()).containsExactly("fewer", "more");
        assertThat(categories.indexOf(Value.of("more"))).isEqualTo(1);
    }

    @Test
    void countWhatIsNoAnswerTogether() {
        Categories choice = Categories.of(Optional.of(CHOICE), Set.of(Value.of("perhaps"), Value.of(7)));
        Categories number = Categories.of(Optional.of(NUMBER), Set.of(Value.of("many"), Value.of(5)));

        assertThat(choice.labels()).containsExactly("fewer", "more", "anything else");
        assertThat(choice.indexOf(Value.of("perhaps"))).isEqualTo(2);
        assertThat(number.labels()).hasSize(11).endsWith("anything else");
        assertThat(number.indexOf(Value.of("many"))).isEqualTo(10);
    }

    @Test
    void withoutAMissionTheValuesThemselvesAreCounted() {
        Categories words = Categories.of(Optional.empty(), Set.of(Value.of("b"), Value.of("a")));
        Categories numbers = Categories.of(Optional.empty(), new LinkedHashSet<>(List.of(Value.of(9), Value.of(0))));

        assertThat(words.labels()).containsExactly("a", "b");
        assertThat(numbers.labels()).startsWith("below 1");
    }

    @Test
    void noClassMakesThemGrowWithoutBound() {
        Set<Value> words = IntStream.range(0, 50_000)
                .mapToObj(number -> Value.of("word " + number))
                .collect(Collectors.toSet());

        assertThat(Categories.of(Optional.empty(), words).labels()).hasSizeLessThan(20);
    }
}
