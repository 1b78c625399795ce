package org.ledgerbench.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void writesNoMoreDecimalsThanThereAre() {
        assertThat(Decimals.of(50.04, 1)).isEqualTo("50");
        assertThat(Decimals.of(50.05, 1)).isEqualTo("50.1");
        assertThat(Decimals.of(-0.001, 1)).isEqualTo("0");
        assertThat(Decimals.of(1200, 1)).isEqualTo("1200");
    }

    @Test
    void givesADifferenceItsSign() {
        assertThat(Decimals.difference(0.125)).isEqualTo("+12.5 %");
        assertThat(Decimals.difference(-0.25)).isEqualTo("\u221225 %");
        assertThat(Decimals.difference(0.0001)).isEqualTo("0 %");
    }

    @Test
    void dividesNothingByNothingWithoutAFault() {
        assertThat(Decimals.percent(0, 0)).isEqualTo("0 %");
        assertThat(Decimals.percent(1, 3)).isEqualTo("33 %");
    }
}
