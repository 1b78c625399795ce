package org.ledgerbench.dataselection.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.TrackId;

class DedupModelTest {

    private static final List<Double> POSITIONS = DedupDescription.positions();

    static DedupModel model(TrackId track) {
        ConstantSheet sheet = new ConstantSheet("common");
        return new DedupModel(
                DedupConstants.noted(sheet),
                ClusterSizes.noted(sheet),
                DedupTable.noted(track, new ConstantSheet("track")));
    }

    @ParameterizedTest
    @EnumSource
    void theBandingUsedIsTheNearest(TrackId track) {
        DedupModel model = model(track);
        for (double threshold : POSITIONS) {
            double nearest = Math.abs(model.banding(threshold).effectiveThreshold() - threshold);
            for (int rows = 4; rows <= 28; rows++) {
                assertThat(nearest)
                        .isLessThanOrEqualTo(Math.abs(Banding.of(112, rows).effectiveThreshold() - threshold));
            }
        }
    }

    @Test
    void aTieGoesToTheFewerRows() {
        DedupModel model = model(TrackId.CLOUD_TITAN);
        Banding fewer = Banding.of(112, 8);
        Banding more = Banding.of(112, 9);
        double middle = (fewer.effectiveThreshold() + more.effectiveThreshold()) / 2;
        assertThat(Math.abs(middle - fewer.effectiveThreshold()))
                .isEqualTo(Math.abs(more.effectiveThreshold() - middle));
        assertThat(model.banding(middle)).isEqualTo(fewer);
    }

    @Test
    void positionsThatShareABandingShareTheResult() {
        DedupModel model = model(TrackId.CLOUD_TITAN);
        assertThat(model.at(0.58)).isSameAs(model.at(0.64));
        assertThat(POSITIONS.stream().map(model::banding).distinct()).hasSizeLessThan(POSITIONS.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyReadingStaysWithinItsMeaning(TrackId track) {
        DedupModel model = model(track);
        for (double threshold : POSITIONS) {
            DedupResult result = model.at(threshold);
            assertThat(result.pruning().keep()).isBetween(0.0, 1.0);
            assertThat(result.pruning().contentLost()).isBetween(0.0, 1.0);
            assertThat(result.pruning().duplicateRecall()).isBetween(0.0, 1.0);
            assertThat(result.learning().icr()).isBetween(0.0, 1.0);
            assertThat(result.learning().signalKept()).isBetween(0.0, 1.0);
            assertThat(result.cost().flopsReduction())
                    .isLessThan(1 - result.pruning().keep());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLowerThresholdFindsMoreCopiesAndLosesMoreContent(TrackId track) {
        DedupModel model = model(track);
        for (int i = 1; i < POSITIONS.size(); i++) {
            Pruning lower = model.at(POSITIONS.get(i - 1)).pruning();
            Pruning higher = model.at(POSITIONS.get(i)).pruning();
            assertThat(lower.duplicateRecall()).isGreaterThanOrEqualTo(higher.duplicateRecall());
            assertThat(lower.contentLost()).isGreaterThanOrEqualTo(higher.contentLost());
        }
    }

    @Test
    void theRatioRisesWhileTheSignalIsThrownAway() {
        DedupModel model = model(TrackId.CLOUD_TITAN);
        DedupResult lowest = model.at(0.40);
        assertThat(POSITIONS)
                .allMatch(threshold -> model.at(threshold).learning().icr()
                        <= lowest.learning().icr());
        assertThat(lowest.learning().signalKept()).isCloseTo(0.04, within(0.005));
    }

    @ParameterizedTest
    @EnumSource
    void theBestThresholdLiesInsideTheRange(TrackId track) {
        DedupModel model = model(track);
        BestThresholds best = model.best();
        assertThat(best.thresholds().get(0)).isGreaterThan(0.40);
        assertThat(best.thresholds().get(best.thresholds().size() - 1)).isLessThan(0.95);
        assertThat(best.gain()).isGreaterThan(1);
        assertThat(POSITIONS).allMatch(threshold -> model.at(threshold).gain() <= best.gain());
    }

    @Test
    void theRedundantHalfOfCloudTitanIsTheFiveMillionsOfTheCrisis() {
        DedupModel model = model(TrackId.CLOUD_TITAN);
        assertThat(model.rawFlops()).isCloseTo(7.14e24, within(1e22));
        double hours = model.rawFlops() / 4e14 / 3600;
        assertThat(hours).isCloseTo(5.0e6, within(0.05e6));
        assertThat(0.5 * 2 * hours).isCloseTo(5e6, within(0.05e6));
    }

    @ParameterizedTest
    @EnumSource
    void theChordToTheEndOfTheEpochsHasTheRatioForSlope(TrackId track) {
        DedupModel model = model(track);
        DedupResult result = model.at(0.8);
        double keep = result.pruning().keep();
        assertThat(model.prunedLearning(result.pruning(), keep) / keep)
                .isCloseTo(result.learning().icr(), within(1e-12));
        assertThat(model.rawLearning(1)).isEqualTo(result.learning().icrRaw());
    }

    @ParameterizedTest
    @EnumSource
    void droppingAShareSavesNearlyThatShare(TrackId track) {
        assertThat(model(track).lockTruth()).isBetween(29.99, 30.0);
    }
}
