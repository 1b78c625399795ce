package org.ledgerbench.dataselection.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticLearnerTest {

    private final LogisticLearner clean = new LogisticLearner(new LabelingTrack.Learner(8, 0, 1024));
    private final LogisticLearner noisy = new LogisticLearner(new LabelingTrack.Learner(8, 0.05, 1024));

    @Test
    void aTossUpTellsMost() {
        assertThat(clean.information(0)).isEqualTo(0.25);
        for (double logit = 0.1; logit < 40; logit += 0.1) {
            assertThat(clean.information(logit)).isLessThan(clean.information(logit - 0.1));
            assertThat(clean.information(-logit)).isEqualTo(clean.information(logit));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, 0, 0.7, 2, 6})
    void aFlippingLabelTellsWhatABernoulliWithFlipsTells(double logit) {
        double eta = 0.05;
        double p = 1 / (1 + Math.exp(-logit));
        double observed = eta + (1 - 2 * eta) * p;
        double slope = (1 - 2 * eta) * p * (1 - p);
        double fisher = slope * slope / (observed * (1 - observed));
        assertThat(noisy.information(logit)).isCloseTo(fisher, within(1e-15));
        assertThat(noisy.information(logit)).isLessThan(clean.information(logit));
    }

    @Test
    void noiseTakesMostWhereLabelsTellLeast() {
        assertThat(noisy.information(6) / clean.information(6)).isLessThan(noisy.information(0) / clean.information(0));
    }

    @Test
    void moreInformationLowersTheErrorDownToItsFloor() {
        double last = 0.5;
        for (double information = 1; information < 1e12; information *= 10) {
            double error = clean.error(information);
            assertThat(error).isBetween(clean.leastError(), last);
            last = error;
        }
        assertThat(clean.error(1e12)).isCloseTo(clean.leastError(), within(1e-6));
        assertThat(clean.error(1e-9)).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void theFloorIsTheErrorOfWhoKnowsTheTruth() {
        double sum = 0;
        double weights = 0;
        for (double z = -10; z <= 10; z += 1e-4) {
            double weight = Math.exp(-z * z / 2);
            sum += weight / (1 + Math.exp(8 * Math.abs(z)));
            weights += weight;
        }
        // The integrand has a kink at the boundary, which the grid of the specification rounds off a little.
        assertThat(clean.leastError()).isCloseTo(sum / weights, within(2e-5));
        assertThat(noisy.leastError()).as("judged against labels without noise").isEqualTo(clean.leastError());
    }

    @Test
    void aBlurredAimTellsLessThanASharpOneAtTheBoundary() {
        assertThat(clean.blurredInformation(0, 0)).isCloseTo(0.25, within(1e-12));
        assertThat(clean.blurredInformation(0, 1)).isLessThan(0.25);
        assertThat(clean.blurredInformation(0, 3)).isLessThan(clean.blurredInformation(0, 1));
    }
}
