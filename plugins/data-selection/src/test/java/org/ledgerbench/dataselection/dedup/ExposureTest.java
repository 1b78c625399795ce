package org.ledgerbench.dataselection.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.TrackId;

class ExposureTest {

    private static final double REPEAT_DECAY = 15.387756;

    private final ClusterSizes sizes = ClusterSizes.noted(new ConstantSheet("test"));

    private Exposure exposure(TrackId track) {
        return new Exposure(DedupTable.noted(track, new ConstantSheet("test")).corpus(), sizes, REPEAT_DECAY);
    }

    @ParameterizedTest
    @EnumSource
    void theCorpusIsAsRedundantAsTheTrackSays(TrackId track) {
        double redundancy =
                DedupTable.noted(track, new ConstantSheet("test")).corpus().redundancy();
        assertThat(1 - 1 / exposure(track).meanCopies()).isCloseTo(redundancy, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void theSharesOfTheUnitsAddUpToOne(TrackId track) {
        assertThat(exposure(track).sum(copies -> 1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theFirstExposureCountsInFullAndEachRepeatLess() {
        Exposure exposure = exposure(TrackId.CLOUD_TITAN);
        assertThat(exposure.value(0.25)).isEqualTo(0.25);
        assertThat(exposure.value(1)).isEqualTo(1);
        double last = 1;
        for (int repeat = 1; repeat < 60; repeat++) {
            double gain = exposure.value(repeat + 1) - exposure.value(repeat);
            assertThat(gain).isBetween(0.0, last);
            last = gain;
        }
        assertThat(exposure.value(1e9)).isCloseTo(1 + REPEAT_DECAY, within(1e-9));
    }

    @Test
    void aBinIsRepresentedByASizeInside() {
        assertThat(sizes.upTo(250_933)).hasSize(10);
        assertThat(sizes.upTo(500)).hasSize(8);
        assertThat(sizes.upTo(20)).hasSize(6);
        for (ClusterSizes.Bin bin : sizes.upTo(250_933)) {
            assertThat(sizes.meanSize(bin)).isBetween((double) bin.smallest(), (double) bin.largest());
        }
    }

    @Test
    void smallClustersAreCommonerInsideABin() {
        ClusterSizes.Bin bin = sizes.upTo(500).get(7);
        assertThat(sizes.meanSize(bin)).isLessThan((bin.smallest() + bin.largest()) / 2.0);
    }
}
