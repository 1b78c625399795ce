package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinsTest {

    @Test
    void boundsAreOnesAPersonWouldChoose() {
        assertThat(Bins.over(0, 100).labels())
                .startsWith("below 10", "10 to <20")
                .endsWith("80 to <90", "90 or more")
                .hasSize(10);
        assertThat(Bins.over(0, 0.7).labels())
                .startsWith("below 0.1", "0.1 to <0.2")
                .hasSize(7);
        assertThat(Bins.over(0, 70).labels()).hasSize(7);
    }

    @Test
    void aBoundBelongsToTheIntervalAboveIt() {
        Bins bins = Bins.over(0, 1);

        assertThat(bins.indexOf(0.3)).isEqualTo(3);
        assertThat(bins.indexOf(0.1 + 0.2)).isEqualTo(3);
        assertThat(bins.indexOf(0.29)).isEqualTo(2);
    }

    @Test
    void whatLiesBeyondIsCountedAtTheEnds() {
        Bins bins = Bins.over(0, 100);

        assertThat(bins.indexOf(-1e300)).isZero();
        assertThat(bins.indexOf(1e300)).isEqualTo(9);
        assertThat(bins.indexOf(100)).isEqualTo(9);
    }

    @Test
    void everyRangeHasOneToElevenIntervalsWithALabelEach() {
        Random random = new Random(11);
        for (int trial = 0; trial < 2_000; trial++) {
            double minimum = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 3);
            double maximum = minimum + random.nextDouble() * Math.pow(10, random.nextInt(12) - 3);
            Bins bins = Bins.over(minimum, maximum);

            assertThat(bins.count()).isBetween(1, 11);
            assertThat(bins.labels()).hasSize(bins.count()).doesNotHaveDuplicates();
        }
        assertThat(Bins.over(5, 5).count()).isPositive();
    }
}
