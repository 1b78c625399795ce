package org.ledgerbench.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.mission.Value;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0.5",
                "0,5 | 0.5",
                ".5 | 0.5",
                "5. | 5",
                "-3 | -3",
                "\u22123 | -3",
                "1e3 | 1000",
                "2,5e-3 | 0.0025",
                "$3.93 | 3.93",
                "30 % | 30",
                "0,500 | 0.5",
                "12,5 | 12.5"
            })
    void readsAPointOrACommaBeforeTheDecimals(String typed, double number) {
        assertThat(TypedNumber.of(typed)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"65,994 | 65994", "$65,993.98 | 65993.98", "-$1,234.50 | -1234.5", "1,234,567 | 1234567"})
    void readsCommasBetweenThousandsAsTheWindowShowsThem(String typed, double number) {
        assertThat(TypedNumber.of(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0004444, 0.5, 3.93, 999.5, 1234.5, 65_994, 6_436_665, -17.25, 7.1e24})
    void readsBackWhatTheReadingsShow(double number) {
        String shown = Quantities.words(Value.of(number), "$");

        assertThat(TypedNumber.of(shown).orElseThrow())
                .isCloseTo(number, org.assertj.core.data.Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1e999",
                "NaN",
                "Infinity",
                "0x1p3",
                "1d",
                "--1",
                "-",
                "$",
                "1.2.3",
                "1,2,3",
                "12 34"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThat(TypedNumber.of(typed)).isEmpty();
    }

    @Test
    void takesBlanksAroundTheNumber() {
        assertThat(TypedNumber.of("  0.8 ")).hasValue(0.8);
    }
}
