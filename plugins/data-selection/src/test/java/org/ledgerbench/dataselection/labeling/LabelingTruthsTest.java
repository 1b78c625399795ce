package org.ledgerbench.dataselection.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.PartTruths;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

class LabelingTruthsTest {

    private final LabelingPart part = new LabelingPart();
    private final PartTruths truths = part.truths();

    private static Settings committed(int batchSize, int labels) {
        return new Settings(Map.of("batchSize", Value.of(batchSize), "labels", Value.of(labels)));
    }

    @ParameterizedTest
    @EnumSource
    void uncertaintySamplingNeedsFewerLabelsOnEveryTrack(TrackId track) {
        assertThat(truths.lock(track)).isEqualTo(Value.of("fewer"));
    }

    @Test
    void anAnswerIsJudgedByTheLabelsItBuysInWholeRounds() {
        KneeTruth knee = truths.knee(TrackId.CLOUD_TITAN, committed(5000, 34_000));
        assertThat(knee.committed()).isEqualTo(32_000);
        assertThat(knee.knee()).isEqualTo(32_000);
        assertThat(knee.committedGain()).isEqualTo(knee.kneeGain());
        assertThat(knee.unit()).isEqualTo("labels");
    }

    @Test
    void anAnswerIsJudgedByTheKneeOfItsOwnBatchSize() {
        assertThat(truths.knee(TrackId.EDGE_GUARDIAN, committed(1000, 79_000)).knee())
                .isEqualTo(79_000);
        assertThat(truths.knee(TrackId.EDGE_GUARDIAN, committed(10_000, 79_000)).knee())
                .isEqualTo(75_000);
    }

    @Test
    void beyondTheKneeLessIsSaved() {
        KneeTruth knee = truths.knee(TrackId.MOBILE_NOMAD, committed(1000, 50_000));
        assertThat(knee.committedGain()).isLessThan(knee.kneeGain());
    }

    @Test
    void theKneeLiesAtItsLabelsOrAtTheirCostWithinTheCurve() {
        Settings answer = committed(500, 30_000);
        double cost = cost(30_000);

        assertThat(place("MarginalCostPlot", answer, 30_250)).isEqualTo(30_250);
        assertThat(place("LabelingROIPlot", answer, 30_000)).isEqualTo(cost);
        assertThat(place("LabelingROIPlot", answer, 30_250)).isEqualTo((cost + cost(30_500)) / 2, within(1e-9 * cost));
        assertThat(place("LabelingROIPlot", answer, -1))
                .isLessThan(cost)
                .isEqualTo(place("LabelingROIPlot", answer, 0));
        assertThat(place("LabelingROIPlot", answer, 1e12)).isGreaterThan(cost).isFinite();
    }

    private double cost(int labels) {
        Settings settings = committed(500, labels).with("sampler", Value.of("uncertainty"));
        return part.run(TrackId.CLOUD_TITAN, settings).number("totalCost");
    }

    private double place(String figure, Settings answer, double labels) {
        return truths.placeOfKnee(TrackId.CLOUD_TITAN, answer, figure, labels).orElseThrow();
    }

    @Test
    void aClaimIsAboutUncertaintySamplingWhateverTheSamplerKnobSays() {
        Settings answer = committed(1000, 50_000);
        for (String sampler : new String[] {"random", "uncertainty"}) {
            Settings settings = answer.with("sampler", Value.of(sampler));
            assertThat(truths.claim(TrackId.EDGE_GUARDIAN, "gpuSavings", settings))
                    .isEqualTo(truths.claim(TrackId.EDGE_GUARDIAN, "gpuSavings", answer))
                    .isNotEqualTo(Value.of(0));
        }
    }

    @Test
    void theVerdictAgreesWithTheTwoNumbers() {
        for (TrackId track : TrackId.values()) {
            Settings settings = part.description(track).defaults();
            for (double share : new double[] {0.1, 0.5, 1}) {
                double most = 6 * ((Value.Numeric) settings.values().get("labels")).value();
                Settings answer = settings.with("labels", Value.of(Math.floor(share * most)));
                if (answer.number("labels") < settings.number("labels")) {
                    continue;
                }
                double index = ((Value.Numeric) truths.claim(track, "indexCost", answer)).value();
                double savings = ((Value.Numeric) truths.claim(track, "gpuSavings", answer)).value();
                assertThat(truths.claim(track, "indexingIsDearer", answer)).isEqualTo(Value.of(index > savings));
            }
        }
    }

    @Test
    void aClaimNobodyAsksForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> truths.claim(TrackId.CLOUD_TITAN, "cpuCost", committed(500, 10_000)))
                .withMessageContaining("cpuCost");
    }
}
