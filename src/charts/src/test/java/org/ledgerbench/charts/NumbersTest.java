package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.92434 | 1 | 0.9243",
                "12340 | $ | $12,340",
                "-4.25 | $ | -$4.25",
                "0.000444 | $ | $0.000444",
                "30 | % | 30 %",
                "7.14e24 | FLOP | 7.14×10²⁴ FLOP",
                "3.5e-6 | $ | $3.5×10⁻⁶",
                "0 | labels | 0 labels",
                "123456 | labels | 123,456 labels"
            })
    void writesValuesForReading(double value, String unit, String text) {
        assertThat(Numbers.text(value, unit)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 5000, $0", "12000, 2000, $12k", "1500000, 500000, $1.5M", "-500, 100, -$500", "0.25, 0.05, $0.25"})
    void writesDollarsOnAnAxis(double value, double step, String text) {
        assertThat(Numbers.dollars(value, step)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.30000000000000004, 0.1, 0.3", "0.3, 0.05, 0.30", "-0.0, 0.5, 0.0", "12, 2, 12", "1500, 500, '1,500'"
    })
    void writesTicksAsFinelyAsTheirStep(double value, double step, String text) {
        assertThat(Numbers.tick(value, step)).isEqualTo(text);
    }

    @Test
    void dividesLargeAndSmallAxesByAPowerOfAThousand() {
        assertThat(LinearAxis.thousands(7.1e24)).isEqualTo(24);
        assertThat(LinearAxis.thousands(5e-5)).isEqualTo(-6);
        assertThat(LinearAxis.thousands(50_000)).isZero();
        assertThat(LinearAxis.thousands(0)).isZero();
        assertThat(Labels.axis("Energy", "1", -6)).isEqualTo("Energy (×10⁻⁶)");
        assertThat(Labels.axis("Share", "%", 0)).isEqualTo("Share (%)");
        assertThat(Labels.axis("Labels bought", "labels", 0)).isEqualTo("Labels bought");
    }
}
