package org.ledgerbench.dataselection.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.TrackId;

class LabelingAnswersTest {

    @ParameterizedTest
    @EnumSource
    void theKneeIsWhereTheNextRoundFirstCostsMoreThanItSavesOrTheBudgetEnds(TrackId track) {
        LabelingModel model = LabelingModels.of(track);
        LabelingAnswers answers = new LabelingAnswers(model);
        for (int batchSize : model.track().batches().sizes()) {
            LabelingPath path = answers.path(batchSize);
            int knee = answers.kneeRound(batchSize);
            boolean atBudget = knee == path.lastAffordableRound();
            assertThat(atBudget || path.marginalSaving(knee) < path.marginalSelectionCost(knee))
                    .as("batches of %s", batchSize)
                    .isTrue();
            assertThat(path.marginalSaving(knee - 1)).isGreaterThan(path.marginalSelectionCost(knee - 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsOneKneeForEachBatchSize(TrackId track) {
        LabelingModel model = LabelingModels.of(track);
        LabelingAnswers answers = new LabelingAnswers(model);
        for (int batchSize : model.track().batches().sizes()) {
            LabelingPath path = answers.path(batchSize);
            int knee = answers.kneeRound(batchSize);
            for (int round = 0; round <= path.lastAffordableRound(); round++) {
                assertThat(round == knee || path.netSaving(round) < path.netSaving(knee) - 1e-9)
                        .as("round %s beside the knee %s, batches of %s", round, knee, batchSize)
                        .isTrue();
            }
        }
    }

    @Test
    void theBudgetOfEdgeGuardianEndsTheSearchForLargeBatches() {
        LabelingModel model = LabelingModels.of(TrackId.EDGE_GUARDIAN);
        LabelingAnswers answers = new LabelingAnswers(model);
        for (int batchSize : model.track().batches().sizes()) {
            LabelingPath path = answers.path(batchSize);
            int knee = answers.kneeRound(batchSize);
            boolean endsAtBudget = path.marginalSaving(knee) > path.marginalSelectionCost(knee);
            assertThat(endsAtBudget).as("batches of %s", batchSize).isEqualTo(batchSize >= 2000);
        }
        assertThat(model.withinBudget(79_365)).isTrue();
        assertThat(model.withinBudget(79_366)).isFalse();
    }

    @Test
    void noOtherTrackHasABudget() {
        for (TrackId track : TrackId.values()) {
            LabelingModel model = LabelingModels.of(track);
            assertThat(model.withinBudget(1e12)).isEqualTo(track != TrackId.EDGE_GUARDIAN);
        }
    }

    @Test
    void largeBatchesNeedMoreLabelsThanRandomSamplingOnCloudTitan() {
        LabelingAnswers answers = new LabelingAnswers(LabelingModels.of(TrackId.CLOUD_TITAN));
        assertThat(answers.uncertaintyLabelsForTarget(500).orElseThrow()).isLessThan(6069);
        assertThat(answers.uncertaintyLabelsForTarget(5000).orElseThrow()).isGreaterThan(6070);
    }

    @ParameterizedTest
    @EnumSource
    void randomSamplingReachesTheTargetWithJustThatManyLabels(TrackId track) {
        LabelingModel model = LabelingModels.of(track);
        double labels = new LabelingAnswers(model).randomLabelsForTarget();
        double error = model.learner().error(labels * model.learner().meanInformation());
        assertThat(1 - error).isCloseTo(0.9, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void theRoundBeforeMissesTheTarget(TrackId track) {
        LabelingModel model = LabelingModels.of(track);
        int batchSize = model.track().batches().reference();
        LabelingAnswers answers = new LabelingAnswers(model);
        LabelingPath path = answers.path(batchSize);
        int round = path.roundAt(answers.uncertaintyLabelsForTarget(batchSize).orElseThrow());
        assertThat(path.accuracy(round)).isGreaterThanOrEqualTo(0.9);
        assertThat(path.accuracy(round - 1)).isLessThan(0.9);
    }

    @Test
    void theIndexingQuestionHasTwoAnswers() {
        LabelingAnswers edge = new LabelingAnswers(LabelingModels.of(TrackId.EDGE_GUARDIAN));
        LabelingAnswers cloud = new LabelingAnswers(LabelingModels.of(TrackId.CLOUD_TITAN));
        assertThat(edge.isIndexingDearer(1000, 40)).isTrue();
        assertThat(cloud.isIndexingDearer(500, 40)).isFalse();
    }
}
