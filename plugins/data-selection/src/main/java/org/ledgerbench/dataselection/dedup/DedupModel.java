package org.ledgerbench.dataselection.dedup;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/**
 * The science of part 1 on one track. The settings of a run come down to the banding, of which there are a few dozen: each
 * is computed once, when it is first asked for, and shared by all threads.
 */
final class DedupModel {

    private final DedupConstants constants;
    private final DedupTrack track;
    private final Exposure exposure;
    private final double rawRatio;
    private final List<Banding> bandings;
    private final ConcurrentMap<Banding, DedupResult> results = new ConcurrentHashMap<>();
    private volatile BestThresholds best;

    DedupModel(DedupConstants constants, ClusterSizes sizes, DedupTrack track) {
        this.constants = constants;
        this.track = track;
        this.exposure = new Exposure(track.corpus(), sizes, constants.repeatDecay());
        this.rawRatio = rawLearning(1);
        DedupConstants.Signature signature = constants.signature();
        this.bandings = IntStream.rangeClosed(signature.fewestRows(), signature.mostRows())
                .mapToObj(rows -> Banding.of(signature.hashes(), rows))
                .toList();
    }

    /** What a knob position comes down to: the banding with the nearest effective threshold, on a tie the fewer rows. */
    Banding banding(double threshold) {
        Banding nearest = bandings.get(0);
        for (Banding banding : bandings) {
            if (distance(banding, threshold) < distance(nearest, threshold)) {
                nearest = banding;
            }
        }
        return nearest;
    }

    private static double distance(Banding banding, double threshold) {
        return Math.abs(banding.effectiveThreshold() - threshold);
    }

    /** The readings at a knob position. */
    DedupResult at(double threshold) {
        return result(banding(threshold));
    }

    private DedupResult result(Banding banding) {
        DedupResult known = results.get(banding);
        return known != null ? known : results.computeIfAbsent(banding, this::compute);
    }

    /** Where the gain at fixed compute is greatest. */
    BestThresholds best() {
        BestThresholds known = best;
        if (known == null) {
            // Two threads may look for it at the same time; they find the same.
            known = BestThresholds.among(DedupDescription.positions(), this);
            best = known;
        }
        return known;
    }

    private DedupResult compute(Banding banding) {
        Pruning pruning = Pruning.of(
                banding, track.edits(), exposure, constants.signature().shingleTokens());
        double kept = prunedLearning(pruning, pruning.keep());
        DedupResult.Learning learning = new DedupResult.Learning(
                rawRatio, kept / pruning.keep(), kept / rawRatio, prunedLearning(pruning, 1) / rawRatio);
        return new DedupResult(banding, pruning, learning, cost(pruning));
    }

    private DedupResult.Cost cost(Pruning pruning) {
        DedupTrack.Workload workload = track.workload();
        double raw = rawFlops();
        double training = raw * pruning.keep();
        double dedup = constants.operationsPerHash()
                * constants.signature().hashes()
                * workload.shingles()
                * workload.samples();
        double removed = 1 - pruning.keep();
        double hours = training / workload.flopPerSecond() / 3600;
        double saved = (raw * removed - dedup) / workload.flopPerSecond() / 3600;
        return new DedupResult.Cost(
                training,
                dedup,
                removed - dedup / raw,
                hours,
                constants.dollarsPerHour() * hours,
                constants.dollarsPerHour() * saved);
    }

    /** C, the FLOP of training on the raw corpus for all epochs. */
    double rawFlops() {
        DedupTrack.Workload workload = track.workload();
        return constants.trainingPerForward()
                * workload.flopPerSample()
                * workload.samples()
                * track.corpus().epochs();
    }

    /** How often the corpus is gone through. */
    double epochs() {
        return track.corpus().epochs();
    }

    /** Learning progress on the raw corpus once a share of the compute C is spent. */
    double rawLearning(double spent) {
        double epochs = track.corpus().epochs();
        return exposure.sum(copies -> exposure.value(copies * epochs * spent)) / (exposure.meanCopies() * epochs);
    }

    /** Learning progress on the pruned corpus once a share of the compute C is spent. */
    double prunedLearning(Pruning pruning, double spent) {
        double epochs = track.corpus().epochs();
        double sum =
                exposure.sum(copies -> exposure.value(pruning.copiesLeft(copies) * epochs * spent / pruning.keep()));
        return (1 - pruning.contentLost()) * sum / (exposure.meanCopies() * epochs);
    }

    /** The lock's truth in %, not rounded: the FLOPs saved by dropping a share of the samples at fixed epochs. */
    double lockTruth() {
        DedupTrack.Workload workload = track.workload();
        double indexing = constants.operationsPerHash()
                * constants.signature().hashes()
                * workload.shingles()
                / (constants.trainingPerForward() * workload.flopPerSample() * epochs());
        return 100 * (constants.lockDropped() - indexing);
    }
}
