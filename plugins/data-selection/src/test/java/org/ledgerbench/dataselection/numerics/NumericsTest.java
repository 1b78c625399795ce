package org.ledgerbench.dataselection.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericsTest {

    @ParameterizedTest
    @ValueSource(ints = {161, 2001})
    void aGridKnowsTheMomentsOfANormal(int size) {
        NormalGrid grid = new NormalGrid(size);
        assertThat(grid.expectation(z -> 1)).isCloseTo(1, within(1e-14));
        assertThat(grid.expectation(z -> z)).isCloseTo(0, within(1e-14));
        assertThat(grid.expectation(z -> z * z)).isCloseTo(1, within(1e-11));
        assertThat(grid.expectation(z -> z * z * z * z)).isCloseTo(3, within(1e-9));
        assertThat(grid.expectation(z -> StandardNormal.cumulative(2 * z + 1)))
                .isCloseTo(StandardNormal.cumulative(1 / Math.sqrt(5)), within(1e-12));
    }

    @Test
    void aGridIsSymmetricAboutItsMiddleAndReachesEight() {
        NormalGrid grid = new NormalGrid(161);
        assertThat(grid.node(0)).isEqualTo(-8);
        assertThat(grid.node(80)).isZero();
        assertThat(grid.node(160)).isEqualTo(8);
        for (int i = 0; i < 80; i++) {
            assertThat(grid.node(160 - i)).isEqualTo(-grid.node(i));
            assertThat(grid.weight(160 - i)).isEqualTo(grid.weight(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 160})
    void aGridWithoutAMiddleIsRefused(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NormalGrid(size))
                .withMessageContaining("" + size);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1.959963984540054, 0.975", "-1.2815515655446004, 0.1", "3, 0.9986501019683699"})
    void theNormalDistributionIsTheTabulatedOne(double x, double share) {
        assertThat(StandardNormal.cumulative(x)).isCloseTo(share, within(1e-14));
        assertThat(StandardNormal.quantile(share)).isCloseTo(x, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 13, 28, 112})
    void wholePowersAgreeWithTheGeneralOnes(int exponent) {
        assertThat(Powers.power(0.83, exponent)).isCloseTo(Math.pow(0.83, exponent), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "6, 10", "51, 500", "501, 5000", "900, 1100", "5001, 250933"})
    void longSumsOfPowersAgreeWithAddingUp(int first, int last) {
        for (double exponent : new double[] {-1.92, -0.92, 0.5, -3}) {
            double sum = 0;
            for (int k = last; k >= first; k--) {
                sum += Math.pow(k, exponent);
            }
            assertThat(PowerSum.of(first, last, exponent) / sum).isCloseTo(1, within(1e-12));
        }
    }
}
