package org.ledgerbench.dataselection.domaingap;

import java.util.SplittableRandom;

/**
 * A class-mean classifier trained on samples drawn one by one. Axis 0 carries the signal, axis 1 the simulator's artefact,
 * axis 2 the rain cue. As in the formulas, rain adds the cue to real training frames and takes signal away only where the
 * classifier is tested. Two classes of opposite sign; samples are turned so that their class is positive.
 */
final class ClassMeanExperiment {

    private static final int TESTED = 4000;

    private final DomainGapTrack track;
    private final SplittableRandom random;
    private final int dimensions;

    ClassMeanExperiment(DomainGapTrack track, SplittableRandom random) {
        this.track = track;
        this.random = random;
        this.dimensions = (int) track.features().dimensions();
    }

    /** The weighted mean of the turned samples: the direction the classifier looks along. */
    double[] train(Mix mix) {
        double[] direction = new double[dimensions];
        int real = (int) track.samples().real();
        for (int n = 0; n < real; n++) {
            double[] sample = noise(1);
            sample[0] += track.features().signal();
            sample[2] +=
                    random.nextDouble() < track.rain().share() ? track.rain().cue() : 0;
            add(direction, sample, (1 - mix.syntheticShare()) / real);
        }
        double variance = 1 + mix.randomization() * mix.randomization();
        int synthetic = (int) track.samples().synthetic();
        for (int n = 0; n < synthetic; n++) {
            double[] sample = noise(Math.sqrt(variance));
            sample[0] += track.features().signal();
            sample[1] += track.synthetic().artefact() / variance;
            add(direction, sample, mix.syntheticShare() / synthetic);
        }
        return direction;
    }

    double accuracyInClearWeather(double[] direction) {
        double[] mean = new double[dimensions];
        mean[0] = track.features().signal();
        return shareFound(direction, mean);
    }

    double recallInRain(double[] direction) {
        double[] mean = new double[dimensions];
        mean[0] = track.rain().survival() * track.features().signal();
        mean[2] = track.rain().cue();
        return shareFound(direction, mean);
    }

    private double shareFound(double[] direction, double[] mean) {
        int found = 0;
        for (int n = 0; n < TESTED; n++) {
            double[] sample = noise(1);
            add(sample, mean, 1);
            double score = 0;
            for (int i = 0; i < dimensions; i++) {
                score += direction[i] * sample[i];
            }
            found += score > 0 ? 1 : 0;
        }
        return found / (double) TESTED;
    }

    private double[] noise(double size) {
        double[] noise = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            noise[i] = size * random.nextGaussian();
        }
        return noise;
    }

    private static void add(double[] sum, double[] sample, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * sample[i];
        }
    }
}
