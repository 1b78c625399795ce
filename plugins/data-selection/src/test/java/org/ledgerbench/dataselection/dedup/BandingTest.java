package org.ledgerbench.dataselection.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandingTest {

    @ParameterizedTest
    @CsvSource({"4, 28", "5, 22", "8, 14", "11, 10", "28, 4"})
    void aSignatureIsCutIntoAsManyWholeBandsAsItHolds(int rows, int bands) {
        Banding banding = Banding.of(112, rows);
        assertThat(banding.bands()).isEqualTo(bands);
        assertThat(Math.pow(banding.effectiveThreshold(), rows)).isCloseTo(1.0 / bands, within(1e-12));
    }

    @Test
    void strangersNeverMeetAndTwinsAlwaysDo() {
        Banding banding = Banding.of(112, 8);
        assertThat(banding.collisionProbability(0)).isZero();
        assertThat(banding.collisionProbability(1)).isEqualTo(1);
    }

    @Test
    void theMoreAlikeTheLikelierToMeet() {
        Banding banding = Banding.of(112, 11);
        for (double similarity = 0.01; similarity <= 1; similarity += 0.01) {
            assertThat(banding.collisionProbability(similarity))
                    .isGreaterThanOrEqualTo(banding.collisionProbability(similarity - 0.01));
        }
    }

    @Test
    void moreRowsLetMorePass() {
        for (int rows = 5; rows <= 28; rows++) {
            assertThat(Banding.of(112, rows).collisionProbability(0.7))
                    .isLessThan(Banding.of(112, rows - 1).collisionProbability(0.7));
        }
    }

    @Test
    void theProbabilityIsTheTextbooks() {
        // Mining of Massive Datasets, example 3.11: b = 20, r = 5.
        Banding banding = Banding.of(100, 5);
        assertThat(banding.collisionProbability(0.8)).isCloseTo(0.9996, within(5e-5));
        assertThat(banding.collisionProbability(0.5)).isCloseTo(0.470, within(5e-4));
        assertThat(banding.collisionProbability(0.2)).isCloseTo(0.006, within(5e-4));
    }
}
