package org.ledgerbench.dataselection.labeling;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.ledgerbench.dataselection.numerics.StandardNormal;

/**
 * The science of part 2 on one track. A path of rounds depends on sampler and batch size alone: each is computed once, when
 * it is first asked for, and shared by all threads.
 */
final class LabelingModel {

    private static final double SECONDS_AN_HOUR = 3600;

    private final LabelingConstants constants;
    private final LabelingTrack track;
    private final LogisticLearner learner;
    private final ConcurrentMap<Choice, LabelingPath> paths = new ConcurrentHashMap<>();

    private record Choice(Sampler sampler, int batchSize) {}

    LabelingModel(LabelingConstants constants, LabelingTrack track) {
        this.constants = constants;
        this.track = track;
        this.learner = new LogisticLearner(track.learner());
    }

    LabelingTrack track() {
        return track;
    }

    LogisticLearner learner() {
        return learner;
    }

    /** The rounds with a sampler and a batch size. */
    LabelingPath path(Sampler sampler, int batchSize) {
        Choice choice = new Choice(sampler, batchSize);
        LabelingPath known = paths.get(choice);
        return known != null ? known : paths.computeIfAbsent(choice, this::newPath);
    }

    private LabelingPath newPath(Choice choice) {
        return new LabelingPath(this, choice.sampler(), choice.batchSize());
    }

    /** The labels there are at first. */
    int seed() {
        return track.pool().seed();
    }

    /** The most labels that may be asked for. */
    int mostLabels() {
        return mostLabels(constants, track);
    }

    static int mostLabels(LabelingConstants constants, LabelingTrack track) {
        return (int) Math.round(constants.usableShare() * track.pool().candidates());
    }

    double targetAccuracy() {
        return constants.targetAccuracy();
    }

    double labelCost(double labels) {
        return track.prices().label() * labels;
    }

    boolean withinBudget(double labels) {
        return labelCost(labels) <= track.prices().labelBudget();
    }

    /** C(n), $ of a round that starts at n labels: score the pool and train anew. */
    double roundCost(double labels) {
        return track.prices().round()
                + dollars(track.training().flopPerItem() * track.pool().scored())
                + trainingCost(labels);
    }

    /** $ of training on so many labels once. */
    double trainingCost(double labels) {
        LabelingTrack.Training training = track.training();
        return dollars(constants.trainingPerForward() * training.flopPerItem() * training.epochs() * labels);
    }

    private double dollars(double flop) {
        return flop
                * constants.dollarsPerGpuHour()
                / (SECONDS_AN_HOUR * track.training().flopPerSecond());
    }

    /** $ of reading and indexing everything once on CPU cores. */
    double indexCost() {
        return track.pool().scored()
                * track.pool().bytesPerItem()
                / constants.bytesPerSecond()
                / SECONDS_AN_HOUR
                * constants.dollarsPerCoreHour();
    }

    /** h, the pool's share of hard items. */
    double hardShare() {
        return 2
                        * StandardNormal.cumulative(StrictMath.log(constants.hardOdds())
                                / track.learner().slope())
                - 1;
    }

    /** The data quality multiplier at the excess error reached. */
    double noiseMultiplier(double error) {
        return 1 + 2 * track.learner().flipRate() / (error - learner.leastError());
    }
}
