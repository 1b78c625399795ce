package org.ledgerbench.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.mission.Value;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00044444 | $ | $0.0004444",
                "0.005 | $ | $0.005",
                "0.0000000444 | $ | $44.40e-9",
                "8.958 | $ | $8.96",
                "24350 | $ | $24,350",
                "-12.5 | $ | -$12.50",
                "2.5e9 | $ | $2.500e9",
                "0 | $ | $0",
                "7.1e24 | FLOP | 7.100e24 FLOP",
                "0.9291 | 1 | 0.9291",
                "6069.2 | labels | 6,069.2 labels"
            })
    void writesNumbersAsPeopleReadThem(double value, String unit, String words) {
        assertThat(Quantities.words(Value.of(value), unit)).isEqualTo(words);
    }
}
