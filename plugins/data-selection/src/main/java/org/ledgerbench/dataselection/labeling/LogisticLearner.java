package org.ledgerbench.dataselection.labeling;

import org.ledgerbench.dataselection.numerics.NormalGrid;
import org.ledgerbench.dataselection.numerics.StandardNormal;

/**
 * A logistic model on items with z ~ N(0, 1) and true logit kappa z: what a label tells, and how accurate the model is
 * once it has been told so much. Immutable.
 */
final class LogisticLearner {

    private static final int FINE = 2001;
    private static final int COARSE = 161;

    private final LabelingTrack.Learner learner;
    private final NormalGrid fine = new NormalGrid(FINE);
    private final NormalGrid coarse = new NormalGrid(COARSE);
    private final double[] probabilities = new double[FINE];
    private final double meanInformation;
    private final double leastError;

    LogisticLearner(LabelingTrack.Learner learner) {
        this.learner = learner;
        for (int i = 0; i < FINE; i++) {
            probabilities[i] = 1 / (1 + StrictMath.exp(-learner.slope() * fine.node(i)));
        }
        meanInformation = fine.expectation(z -> information(learner.slope() * z));
        double error = 0;
        for (int i = 0; i < FINE; i++) {
            error += fine.weight(i) * Math.min(probabilities[i], 1 - probabilities[i]);
        }
        leastError = error;
    }

    /**
     * The Fisher information about the logit in one label at logit x, with v = sigma(x) (1 - sigma(x)): v for clean
     * labels, (1 - 2 eta)^2 v^2 / (eta (1 - eta) + (1 - 2 eta)^2 v) for labels that flip with rate eta.
     */
    double information(double logit) {
        double decay = StrictMath.exp(-Math.abs(logit));
        double variance = decay / ((1 + decay) * (1 + decay));
        double eta = learner.flipRate();
        if (eta == 0) {
            return variance;
        }
        double signal = (1 - 2 * eta) * (1 - 2 * eta) * variance;
        return signal * variance / (eta * (1 - eta) + signal);
    }

    /** The mean information of a label bought at random. */
    double meanInformation() {
        return meanInformation;
    }

    /** The mean information of labels near z when the model that chose them is off by a normal error of that size. */
    double blurredInformation(double z, double blur) {
        double logit = learner.slope() * z;
        double sum = 0;
        for (int i = 0; i < COARSE; i++) {
            sum += coarse.weight(i) * information(logit + blur * coarse.node(i));
        }
        return sum;
    }

    /** s = sqrt((d - 1) / I), how far off a logit is when the model has that information. */
    double blur(double information) {
        return Math.sqrt((learner.dimensions() - 1) / information);
    }

    /** The error no model can go below, against labels that are not flipped. */
    double leastError() {
        return leastError;
    }

    /** The error of a model that has that information: E[p (1 - q) + (1 - p) q] with q = Phi(z / theta). */
    double error(double information) {
        double theta = blur(information) / learner.slope();
        // The integrand is even in z: half of the nodes will do.
        double error = 0;
        for (int i = FINE / 2 + 1; i < FINE; i++) {
            double p = probabilities[i];
            double q = StandardNormal.cumulative(fine.node(i) / theta);
            error += fine.weight(i) * (p * (1 - q) + (1 - p) * q);
        }
        return 2 * error + fine.weight(FINE / 2) / 2;
    }
}
