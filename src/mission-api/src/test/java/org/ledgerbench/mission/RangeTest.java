package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @Test
    void positionsAreFreeOfAccumulatedRounding() {
        Range threshold = new Range(0.40, 0.95, 0.01, false);

        assertThat(threshold.positions()).isEqualTo(56);
        assertThat(threshold.at(20)).isEqualTo(0.6);
        assertThat(threshold.at(30)).isEqualTo(0.7);
        assertThat(threshold.at(55)).isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.5, 0.05, 31", "2000, 60000, 100, 581", "50, 300, 5, 51", "-1, 1, 0.25, 9"})
    void reachesFromMinimumToMaximum(double minimum, double maximum, double step, int positions) {
        Range range = new Range(minimum, maximum, step, false);

        assertThat(range.positions()).isEqualTo(positions);
        assertThat(range.at(0)).isEqualTo(minimum);
        assertThat(range.at(positions - 1)).isEqualTo(maximum);
        assertThat(IntStream.range(0, positions).mapToDouble(range::at).toArray())
                .isSorted();
    }

    @Test
    void stopsShortWhereTheStepDoesNotFit() {
        Range range = new Range(0, 1, 0.3, false);

        assertThat(range.positions()).isEqualTo(4);
        assertThat(range.at(3)).isLessThanOrEqualTo(1);
    }

    @Test
    void hasNoPositionBeyondItsEnds() {
        Range range = new Range(0, 1, 0.5, false);

        assertThatIllegalArgumentException().isThrownBy(() -> range.at(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> range.at(3)).withMessageContaining("3");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.1", "2, 1, 0.1", "0, 1, 0", "0, 1, -1", "0, 1, 2", "0, 1, NaN", "NaN, 1, 0.1"})
    void refusesBoundsAndStepsThatDoNotFit(double minimum, double maximum, double step) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(minimum, maximum, step, false));
    }
}
