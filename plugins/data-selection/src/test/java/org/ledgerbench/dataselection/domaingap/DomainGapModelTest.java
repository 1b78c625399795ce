package org.ledgerbench.dataselection.domaingap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;

class DomainGapModelTest {

    private static final DomainGapPart PART = new DomainGapPart();

    static DomainGapModel model(TrackId track) {
        return new DomainGapModel(DomainGapTable.noted(track, new ConstantSheet("test")));
    }

    @ParameterizedTest
    @EnumSource
    void realDataAloneLookLikeTheField(TrackId track) {
        assertThat(model(track).quality(new Mix(0, 1.5)).fid()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void syntheticDataDiluteTheRain(TrackId track) {
        DomainGapModel model = model(track);
        for (double share = 0.1; share <= 1; share += 0.05) {
            assertThat(model.quality(new Mix(share, 0)).rainRecall())
                    .isLessThan(model.quality(new Mix(share - 0.05, 0)).rainRecall());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBestAccuracyMixesBoth(TrackId track) {
        DomainGapModel model = model(track);
        double real = model.quality(new Mix(0, 0)).benchmarkAccuracy();
        double mixed = model.quality(new Mix(0.6, 0)).benchmarkAccuracy();
        double synthetic = model.quality(new Mix(1, 0)).benchmarkAccuracy();
        assertThat(mixed).isGreaterThan(real).isGreaterThan(synthetic);
    }

    @ParameterizedTest
    @EnumSource
    void aLittleRandomisationClosesTheGapAndMuchOfItTearsItOpen(TrackId track) {
        DomainGapModel model = model(track);
        double none = model.quality(new Mix(0.5, 0)).fid();
        double some = model.quality(new Mix(0.5, 0.5)).fid();
        double much = model.quality(new Mix(0.5, 1.25)).fid();
        assertThat(some).isLessThan(none);
        assertThat(much).isGreaterThan(10 * none);
    }

    @ParameterizedTest
    @EnumSource
    void fewMixesAreFeasibleAndNoneWithoutRandomisation(TrackId track) {
        DomainGapModel model = model(track);
        List<Mix> grid = MixGrid.all();
        assertThat(grid).hasSize(101 * 31);
        List<Mix> feasible = grid.stream()
                .filter(mix -> model.isFeasible(model.quality(mix)))
                .toList();
        assertThat(feasible.size() / (double) grid.size()).isBetween(0.0205, 0.0365);
        assertThat(feasible).allMatch(mix -> mix.randomization() > 0);
    }

    @ParameterizedTest
    @EnumSource
    void noMixLiesSoNearToALimitThatRoundingCouldDecide(TrackId track) {
        DomainGapModel model = model(track);
        DomainGapTrack.Limits limits = model.track().limits();
        for (Mix mix : MixGrid.all()) {
            MixQuality quality = model.quality(mix);
            assertThat(Math.abs(quality.benchmarkAccuracy() - limits.accuracyTarget()))
                    .isGreaterThan(1e-5);
            assertThat(Math.abs(quality.fid() - limits.fidLimit())).isGreaterThan(1e-5);
            assertThat(Math.abs(quality.rainRecall() - limits.rainFloor())).isGreaterThan(1e-5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSafetyMetricDegradesFromTenToNinetyPerCent(TrackId track) {
        assertThat(PART.truths().lock(track)).isEqualTo(Value.of("degrades"));
        assertThat(number(track, "rainRecallChange")).isBetween(-0.1315, -0.0905);
    }

    @ParameterizedTest
    @EnumSource
    void theSafestMixIsFeasible(TrackId track) {
        Mix safest = new Mix(number(track, "safestSyntheticShare"), number(track, "safestRandomization"));
        DomainGapModel model = model(track);
        assertThat(model.isFeasible(model.quality(safest))).isTrue();
    }

    @Test
    void theTruthsSayWhetherTheSettingsAreFeasible() {
        Settings settings = PART.description(TrackId.EDGE_GUARDIAN).defaults();
        assertThat(truth(TrackId.EDGE_GUARDIAN, settings, "feasible")).isEqualTo(Value.of(false));
        Settings better = settings.with("syntheticShare", Value.of(0.38)).with("randomization", Value.of(0.5));
        assertThat(truth(TrackId.EDGE_GUARDIAN, better, "feasible")).isEqualTo(Value.of(true));
    }

    @Test
    void classifierMetricsAreChancesAtMost() {
        for (TrackId track : TrackId.values()) {
            for (Mix mix : MixGrid.all()) {
                MixQuality quality = model(track).quality(mix);
                assertThat(quality.benchmarkAccuracy()).isBetween(0.5, 1.0);
                assertThat(quality.rainRecall()).isBetween(0.5, 1.0);
                assertThat(quality.fid()).isNotNegative().isFinite();
            }
        }
    }

    private static double number(TrackId track, String id) {
        Value value = truth(track, PART.description(track).defaults(), id);
        return ((Value.Numeric) value).value();
    }

    private static Value truth(TrackId track, Settings settings, String id) {
        return PART.truths().all(track, settings).stream()
                .filter(truth -> truth.id().equals(id))
                .map(Truth::values)
                .map(values -> values.get(0))
                .findFirst()
                .orElseThrow();
    }
}
