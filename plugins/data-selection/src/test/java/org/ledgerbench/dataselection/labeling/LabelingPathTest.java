package org.ledgerbench.dataselection.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.TrackId;

class LabelingPathTest {

    private static final LabelingModel CLOUD = LabelingModels.of(TrackId.CLOUD_TITAN);

    @ParameterizedTest
    @CsvSource({"2000, 0, 2000", "2499, 0, 2000", "2500, 1, 2500", "10200, 16, 10000", "60000, 116, 60000"})
    void onlyWholeRoundsAreBought(double labels, int round, int bought) {
        for (Sampler sampler : Sampler.values()) {
            LabelingPath path = CLOUD.path(sampler, 500);
            assertThat(path.roundAt(labels)).isEqualTo(round);
            assertThat(path.labels(round)).isEqualTo(bought);
            assertThat(path.outcome(round).number("rounds")).isEqualTo(round);
            assertThat(path.outcome(round).number("labelsBought")).isEqualTo(bought);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPathEndsWhereThePoolDoes(TrackId track) {
        LabelingModel model = LabelingModels.of(track);
        for (int batchSize : model.track().batches().sizes()) {
            LabelingPath path = model.path(Sampler.UNCERTAINTY, batchSize);
            assertThat(path.labels(path.lastRound()))
                    .isLessThanOrEqualTo(model.mostLabels())
                    .isGreaterThan(model.mostLabels() - batchSize);
            assertThat(model.mostLabels()).isEqualTo(model.track().pool().candidates() * 6 / 10);
        }
    }

    @Test
    void randomLabelsSaveNothingAndChoosingNoneCostsNothing() {
        LabelingPath path = CLOUD.path(Sampler.RANDOM, 500);
        for (int round : new int[] {0, 7, path.lastRound()}) {
            assertThat(path.randomEquivalent(round)).isEqualTo(path.labels(round));
            assertThat(path.netSaving(round)).isZero();
            assertThat(path.gpuSavings(round)).isZero();
            assertThat(path.marginalSaving(round)).isZero();
            assertThat(path.marginalSelectionCost(round)).isZero();
            assertThat(path.totalCost(round)).isEqualTo(0.5 * path.labels(round));
        }
    }

    @Test
    void beforeTheFirstRoundTheSamplersAreAlike() {
        LabelingPath random = CLOUD.path(Sampler.RANDOM, 500);
        LabelingPath uncertainty = CLOUD.path(Sampler.UNCERTAINTY, 500);
        assertThat(uncertainty.accuracy(0)).isEqualTo(random.accuracy(0));
        assertThat(uncertainty.netSaving(0)).isZero();
        assertThat(uncertainty.totalCost(0)).isEqualTo(random.totalCost(0));
    }

    @Test
    void theMarginalsAddUpToTheNetSaving() {
        LabelingPath path = CLOUD.path(Sampler.UNCERTAINTY, 1000);
        double saved = 0;
        for (int round = 0; round < path.lastRound(); round++) {
            saved += path.marginalSaving(round) - path.marginalSelectionCost(round);
            assertThat(path.netSaving(round + 1)).isCloseTo(saved, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void accuracyOnlyGrowsAndStaysBelowItsCeiling(TrackId track) {
        LabelingModel model = LabelingModels.of(track);
        for (Sampler sampler : Sampler.values()) {
            LabelingPath path = model.path(sampler, model.track().batches().reference());
            double last = 0;
            for (int round = 0; round <= path.lastRound(); round += 5) {
                assertThat(path.accuracy(round)).isGreaterThan(last);
                last = path.accuracy(round);
            }
            assertThat(last).isLessThan(1 - model.learner().leastError());
        }
    }

    @Test
    void smallBatchesAimBetterAndCostMore() {
        LabelingPath small = CLOUD.path(Sampler.UNCERTAINTY, 100);
        LabelingPath large = CLOUD.path(Sampler.UNCERTAINTY, 5000);
        assertThat(small.accuracy(small.roundAt(12_000))).isGreaterThan(large.accuracy(large.roundAt(12_000)));
        assertThat(small.totalCost(small.roundAt(12_000))).isGreaterThan(large.totalCost(large.roundAt(12_000)));
    }

    @Test
    void uncertaintySamplingBuysTheHardExamples() {
        LabelingPath random = CLOUD.path(Sampler.RANDOM, 500);
        LabelingPath uncertainty = CLOUD.path(Sampler.UNCERTAINTY, 500);
        double inPool = random.outcome(10).number("hardExampleShare");
        assertThat(inPool).isEqualTo(random.outcome(0).number("hardExampleShare"));
        assertThat(uncertainty.outcome(0).number("hardExampleShare")).isCloseTo(inPool, within(1e-15));
        assertThat(uncertainty.outcome(10).number("hardExampleShare")).isGreaterThan(5 * inPool);
        assertThat(uncertainty.outcome(uncertainty.lastRound()).number("hardExampleShare"))
                .isBetween(inPool, 1.0);
    }

    @Test
    void noiseMultipliesTheDataOnMobileNomadAlone() {
        for (TrackId track : TrackId.values()) {
            LabelingModel model = LabelingModels.of(track);
            LabelingPath path =
                    model.path(Sampler.UNCERTAINTY, model.track().batches().reference());
            double multiplier = path.outcome(3).number("noiseMultiplier");
            if (track == TrackId.MOBILE_NOMAD) {
                assertThat(multiplier).isGreaterThan(2);
                assertThat(model.noiseMultiplier(model.learner().leastError() + 0.1 / 9))
                        .as("the plan's tenfold is at an excess error of 1.11 %")
                        .isCloseTo(10, within(1e-9));
            } else {
                assertThat(multiplier).isEqualTo(1);
            }
        }
    }

    @Test
    void whatWasComputedIsKept() {
        LabelingPath path = CLOUD.path(Sampler.UNCERTAINTY, 2000);
        assertThat(CLOUD.path(Sampler.UNCERTAINTY, 2000)).isSameAs(path);
        assertThat(path.outcome(4)).isSameAs(path.outcome(4));
    }
}
