package org.ledgerbench.dataselection.labeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ledgerbench.dataselection.numerics.StandardNormal;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Value;

/**
 * Round after round with one sampler and one batch size, as far as the pool goes. What the rounds teach and cost is
 * computed when the path is made; the accuracy, which costs more, only for the rounds asked for, once each. Thread-safe.
 */
final class LabelingPath {

    /** Points of the pool looked at in a round, both ends included. */
    private static final int POINTS_A_ROUND = 9;
    /** Above it the quantile of the pool is cut off. */
    private static final double LAST_SHARE = 1 - 1e-9;

    private final LabelingModel model;
    private final Sampler sampler;
    private final int batchSize;
    private final double[] information;
    private final double[] selectionCost;
    private final AtomicReferenceArray<Outcome> outcomes;

    LabelingPath(LabelingModel model, Sampler sampler, int batchSize) {
        this.model = model;
        this.sampler = sampler;
        this.batchSize = batchSize;
        int rounds = (model.mostLabels() - model.seed()) / batchSize;
        // One round more than can be asked for, because the last one still shows what the next would bring.
        information = new double[rounds + 2];
        selectionCost = new double[rounds + 2];
        outcomes = new AtomicReferenceArray<>(rounds + 1);
        information[0] = model.seed() * model.learner().meanInformation();
        for (int round = 0; round <= rounds; round++) {
            information[round + 1] = sampler == Sampler.RANDOM
                    ? labels(round + 1) * model.learner().meanInformation()
                    : information[round] + batchSize * uncertainInformation(round);
            selectionCost[round + 1] = selectionCost[round] + nextSelectionCost(round);
        }
    }

    /** The mean information of a label of the round: the pool nearest to the boundary is used up first. */
    private double uncertainInformation(int round) {
        double blur = model.learner().blur(information[round]);
        double start = poolShare(labels(round));
        double end = poolShare(labels(round + 1));
        double sum = 0;
        for (int i = 0; i < POINTS_A_ROUND; i++) {
            double share = start + (end - start) * i / (POINTS_A_ROUND - 1);
            double z = StandardNormal.quantile((1 + Math.min(share, LAST_SHARE)) / 2);
            sum += model.learner().blurredInformation(z, blur);
        }
        return sum / POINTS_A_ROUND;
    }

    private double poolShare(double labels) {
        return (labels - model.seed()) / (model.track().pool().candidates() - model.seed());
    }

    Sampler sampler() {
        return sampler;
    }

    int batchSize() {
        return batchSize;
    }

    /** The last round that stays within the usable pool. */
    int lastRound() {
        return outcomes.length() - 1;
    }

    /** The last round that stays within the labelling budget as well. */
    int lastAffordableRound() {
        int round = lastRound();
        while (round > 0 && !model.withinBudget(labels(round))) {
            round--;
        }
        return round;
    }

    /** The last whole round that so many labels pay for. */
    int roundAt(double labels) {
        return Math.min(lastRound(), (int) ((labels - model.seed()) / batchSize));
    }

    /** The labels bought after so many rounds. */
    int labels(int round) {
        return model.seed() + round * batchSize;
    }

    /** E(n), the random labels that would teach as much. */
    double randomEquivalent(int round) {
        return sampler == Sampler.RANDOM || round == 0
                ? labels(round)
                : information[round] / model.learner().meanInformation();
    }

    double feesSaved(int round) {
        return model.track().prices().label() * (randomEquivalent(round) - labels(round));
    }

    double netSaving(int round) {
        return feesSaved(round) - selectionCost[round];
    }

    double gpuSavings(int round) {
        return model.trainingCost(randomEquivalent(round) - labels(round));
    }

    double totalCost(int round) {
        return model.labelCost(labels(round)) + selectionCost[round];
    }

    /** The total cost of labels that are no whole rounds, on the line between the rounds before and after. */
    double totalCostAt(double labels) {
        int before = roundAt(labels);
        int after = Math.min(lastRound(), before + 1);
        double share = (labels - labels(before)) / batchSize;
        return totalCost(before) + share * (totalCost(after) - totalCost(before));
    }

    /** What the next round would save in fees. */
    double marginalSaving(int round) {
        return feesSaved(round + 1) - feesSaved(round);
    }

    /** What choosing the labels of the next round would cost. */
    double marginalSelectionCost(int round) {
        return nextSelectionCost(round);
    }

    private double nextSelectionCost(int round) {
        return sampler == Sampler.RANDOM ? 0 : model.roundCost(labels(round));
    }

    /** The accuracy after so many rounds, against labels that are not flipped. */
    double accuracy(int round) {
        return outcome(round).number("accuracy");
    }

    /** The readings after so many rounds. */
    Outcome outcome(int round) {
        Outcome known = outcomes.get(round);
        if (known == null) {
            // Two threads may compute it at the same time; they compute the same.
            known = compute(round);
            outcomes.set(round, known);
        }
        return known;
    }

    private Outcome compute(int round) {
        int labels = labels(round);
        double error = model.learner().error(information[round]);
        Map<String, Value> readings = new LinkedHashMap<>();
        readings.put("labelsBought", Value.of(labels));
        readings.put("rounds", Value.of(round));
        readings.put("labelCost", Value.of(model.labelCost(labels)));
        readings.put("selectionCost", Value.of(selectionCost[round]));
        readings.put("totalCost", Value.of(totalCost(round)));
        readings.put("withinBudget", Value.of(model.withinBudget(labels)));
        readings.put("accuracy", Value.of(1 - error));
        readings.put("randomEquivalentLabels", Value.of(randomEquivalent(round)));
        readings.put("feesSaved", Value.of(feesSaved(round)));
        readings.put("netSaving", Value.of(netSaving(round)));
        readings.put("marginalSaving", Value.of(marginalSaving(round)));
        readings.put("marginalSelectionCost", Value.of(marginalSelectionCost(round)));
        readings.put("indexCost", Value.of(model.indexCost()));
        readings.put("gpuSavings", Value.of(gpuSavings(round)));
        readings.put("hardExampleShare", Value.of(hardExampleShare(labels)));
        readings.put("noiseMultiplier", Value.of(model.noiseMultiplier(error)));
        return new Outcome(readings, List.of());
    }

    private double hardExampleShare(double labels) {
        double inPool = model.hardShare();
        if (sampler == Sampler.RANDOM) {
            return inPool;
        }
        double candidates = model.track().pool().candidates();
        double seed = model.seed();
        return (seed * inPool + (candidates - seed) * Math.min(poolShare(labels), inPool)) / labels;
    }
}
