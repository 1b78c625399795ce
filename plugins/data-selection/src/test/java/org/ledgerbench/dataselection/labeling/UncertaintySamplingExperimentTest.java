package org.ledgerbench.dataselection.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.numerics.StandardNormal;
import org.ledgerbench.dataselection.part.ConstantSheet;

/** Logistic regression with real uncertainty sampling on a generated pool, against the data efficiency E(n) / n. */
@Tag("experiment")
class UncertaintySamplingExperimentTest {

    private static final int DIMENSIONS = 10;
    private static final int POOL = 8000;
    private static final int SEED_LABELS = 200;
    private static final int BATCH = 200;
    private static final int ROUNDS = 8;
    private static final int TRIALS = 96;
    private static final double SLOPE = 5;

    @Test
    void labelsAreWorthWhatTheFormulaSays() {
        TreeMap<Integer, Double> random = new TreeMap<>();
        double[] uncertain = new double[ROUNDS + 1];
        for (int trial = 0; trial < TRIALS; trial++) {
            Pool pool = new Pool(new SplittableRandom(20 + trial));
            for (int labels = SEED_LABELS; labels <= POOL; labels += labels < 2000 ? 200 : 500) {
                random.merge(labels, pool.excessErrorAtRandom(labels) / TRIALS, Double::sum);
            }
            double[] errors = pool.excessErrorsOfUncertaintySampling();
            for (int round = 0; round <= ROUNDS; round++) {
                uncertain[round] += errors[round] / TRIALS;
            }
        }
        LabelingPath path = path();
        for (int round = 2; round <= ROUNDS; round++) {
            double measured = randomLabelsFor(uncertain[round], random) / path.labels(round);
            double expected = path.randomEquivalent(round) / path.labels(round);
            assertThat(measured / expected)
                    .as("round %s: measured %s, expected %s", round, measured, expected)
                    .isBetween(0.75, 1.25);
            assertThat(measured).as("uncertainty sampling pays").isGreaterThan(1.2);
        }
    }

    /** The formula's path on the same task. */
    private static LabelingPath path() {
        LabelingTrack track = new LabelingTrack(
                new LabelingTrack.Learner(SLOPE, 0, DIMENSIONS),
                new LabelingTrack.Pool(POOL, POOL, SEED_LABELS, BATCH, 1),
                new LabelingTrack.Prices(1, 0, Double.POSITIVE_INFINITY),
                new LabelingTrack.Training(1, 1, 1),
                new LabelingTrack.Batches(BATCH, List.of(BATCH)));
        LabelingConstants constants = LabelingConstants.noted(new ConstantSheet("experiment"));
        return new LabelingModel(constants, track).path(Sampler.UNCERTAINTY, BATCH);
    }

    /** The random labels with that excess error, between two counts that were measured: error is near to 1 / labels. */
    private static double randomLabelsFor(double error, TreeMap<Integer, Double> random) {
        int before = random.firstKey();
        for (int labels : random.keySet()) {
            double here = random.get(labels);
            if (here <= error) {
                double above = random.get(before);
                double share =
                        labels == before ? 0 : (Math.log(above) - Math.log(error)) / (Math.log(above) - Math.log(here));
                return before * Math.pow(labels / (double) before, share);
            }
            before = labels;
        }
        throw new AssertionError("Even " + before + " random labels leave an excess error above " + error);
    }

    /** Items with normal features, labels drawn from a logistic model along the first of them. */
    private static final class Pool {

        private final double[][] items = new double[POOL][DIMENSIONS];
        private final boolean[] labels = new boolean[POOL];
        private final double[] truth = new double[DIMENSIONS];

        Pool(SplittableRandom random) {
            truth[0] = SLOPE;
            for (int n = 0; n < POOL; n++) {
                for (int i = 0; i < DIMENSIONS; i++) {
                    items[n][i] = random.nextGaussian();
                }
                labels[n] = random.nextDouble() < LogisticRegression.probability(truth, items[n]);
            }
        }

        double excessErrorAtRandom(int count) {
            List<Integer> bought = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                bought.add(n);
            }
            return excessError(fit(bought, new double[DIMENSIONS]));
        }

        double[] excessErrorsOfUncertaintySampling() {
            double[] errors = new double[ROUNDS + 1];
            List<Integer> bought = new ArrayList<>();
            for (int n = 0; n < SEED_LABELS; n++) {
                bought.add(n);
            }
            double[] weights = fit(bought, new double[DIMENSIONS]);
            errors[0] = excessError(weights);
            for (int round = 1; round <= ROUNDS; round++) {
                bought.addAll(leastCertain(weights, new HashSet<>(bought)));
                weights = fit(bought, weights);
                errors[round] = excessError(weights);
            }
            return errors;
        }

        private List<Integer> leastCertain(double[] weights, Set<Integer> bought) {
            List<Integer> open = new ArrayList<>();
            double[] distance = new double[POOL];
            for (int n = 0; n < POOL; n++) {
                distance[n] = Math.abs(LogisticRegression.probability(weights, items[n]) - 0.5);
                if (!bought.contains(n)) {
                    open.add(n);
                }
            }
            open.sort(Comparator.comparingDouble(n -> distance[n]));
            return open.subList(0, BATCH);
        }

        private double[] fit(List<Integer> bought, double[] start) {
            List<double[]> features = bought.stream().map(n -> items[n]).toList();
            List<Boolean> answers = bought.stream().map(n -> labels[n]).toList();
            return LogisticRegression.fit(features, answers, start);
        }

        /**
         * The error above that of the truth, from the angle between the two directions: features are normal, so an item
         * between the two half-spaces is decided wrongly, which costs |2p - 1|.
         */
        private double excessError(double[] weights) {
            double length = 0;
            for (double weight : weights) {
                length += weight * weight;
            }
            double tangent = Math.sqrt(length - weights[0] * weights[0]) / weights[0];
            double error = 0;
            double weightSum = 0;
            for (double z = -6; z <= 6; z += 0.005) {
                double density = Math.exp(-z * z / 2);
                double p = 1 / (1 + Math.exp(-SLOPE * z));
                // The other features add a normal of that size to what the model sees of z.
                double flips = StandardNormal.cumulative(-Math.abs(z) / tangent);
                error += density * flips * Math.abs(2 * p - 1);
                weightSum += density;
            }
            return error / weightSum;
        }
    }
}
