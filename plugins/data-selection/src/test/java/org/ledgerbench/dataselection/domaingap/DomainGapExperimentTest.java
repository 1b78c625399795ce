package org.ledgerbench.dataselection.domaingap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples drawn and measured, against the closed forms: the Fréchet distance of a mix, and a classifier trained on one. */
@Tag("experiment")
class DomainGapExperimentTest {

    private static final DomainGapTrack.Limits NO_LIMITS = new DomainGapTrack.Limits(0.5, 1, 0.5);
    private static final DomainGapTrack.Synthetic SYNTHETIC = new DomainGapTrack.Synthetic(0.9, 0.7);

    @ParameterizedTest
    @CsvSource({"0.2, 0", "0.5, 0", "0.5, 0.5", "0.9, 0.5", "0.9, 1.25"})
    void aSampledMixIsAsFarFromTheFieldAsTheFormulaSays(double share, double randomization) {
        int dimensions = 16;
        int samples = 60_000;
        SplittableRandom random = new SplittableRandom(3);
        double spread = Math.sqrt(SYNTHETIC.variety() + randomization * randomization);
        double spreadAlong = Math.sqrt(1 + randomization * randomization);
        double[][] field = new double[samples][dimensions + 1];
        double[][] mix = new double[samples][dimensions + 1];
        for (int n = 0; n < samples; n++) {
            boolean isSynthetic = n < share * samples;
            for (int i = 0; i <= dimensions; i++) {
                field[n][i] = random.nextGaussian();
                mix[n][i] = random.nextGaussian() * (!isSynthetic ? 1 : i == dimensions ? spreadAlong : spread);
            }
            mix[n][dimensions] += isSynthetic ? SYNTHETIC.artefact() : 0;
        }
        DomainGapTrack track = new DomainGapTrack(
                new DomainGapTrack.Features(dimensions, 1.8),
                new DomainGapTrack.Samples(300, 20_000),
                SYNTHETIC,
                new DomainGapTrack.Rain(0.1, 3, 0.3),
                NO_LIMITS);
        double expected =
                new DomainGapModel(track).quality(new Mix(share, randomization)).fid();
        assertThat(frechetDistance(field, mix)).isCloseTo(expected, within(0.02 * expected + 0.008));
    }

    private static double frechetDistance(double[][] left, double[][] right) {
        double[] leftMean = mean(left);
        double[] rightMean = mean(right);
        double shift = 0;
        for (int i = 0; i < leftMean.length; i++) {
            shift += (leftMean[i] - rightMean[i]) * (leftMean[i] - rightMean[i]);
        }
        RealMatrix leftCovariance = covariance(left, leftMean);
        RealMatrix rightCovariance = covariance(right, rightMean);
        RealMatrix root = new EigenDecomposition(leftCovariance).getSquareRoot();
        RealMatrix product = root.multiply(rightCovariance).multiply(root);
        RealMatrix symmetric = product.add(product.transpose()).scalarMultiply(0.5);
        return shift
                + leftCovariance.getTrace()
                + rightCovariance.getTrace()
                - 2 * new EigenDecomposition(symmetric).getSquareRoot().getTrace();
    }

    private static double[] mean(double[][] samples) {
        double[] mean = new double[samples[0].length];
        for (double[] sample : samples) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += sample[i] / samples.length;
            }
        }
        return mean;
    }

    private static RealMatrix covariance(double[][] samples, double[] mean) {
        double[][] covariance = new double[mean.length][mean.length];
        for (double[] sample : samples) {
            for (int i = 0; i < mean.length; i++) {
                for (int j = 0; j < mean.length; j++) {
                    covariance[i][j] += (sample[i] - mean[i]) * (sample[j] - mean[j]) / (samples.length - 1);
                }
            }
        }
        return new Array2DRowRealMatrix(covariance, false);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.2, 0", "0.5, 0", "0.5, 0.5", "0.9, 0.5", "0.9, 1.25"})
    void aTrainedClassifierIsAsGoodAsTheFormulaSays(double share, double randomization) {
        DomainGapTrack track = new DomainGapTrack(
                new DomainGapTrack.Features(128, 1.8),
                new DomainGapTrack.Samples(300, 4000),
                SYNTHETIC,
                new DomainGapTrack.Rain(0.15, 3, 0.3),
                NO_LIMITS);
        MixQuality expected = new DomainGapModel(track).quality(new Mix(share, randomization));
        int trials = 12;
        double clear = 0;
        double inRain = 0;
        for (int trial = 0; trial < trials; trial++) {
            ClassMeanExperiment experiment = new ClassMeanExperiment(track, new SplittableRandom(50 + trial));
            double[] direction = experiment.train(new Mix(share, randomization));
            clear += experiment.accuracyInClearWeather(direction) / trials;
            inRain += experiment.recallInRain(direction) / trials;
        }
        assertThat(clear).as("clear weather").isCloseTo(expected.benchmarkAccuracy(), within(0.006));
        assertThat(inRain).as("rain").isCloseTo(expected.rainRecall(), within(0.012));
    }
}
