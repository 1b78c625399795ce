package org.ledgerbench.dataselection.dedup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Value;

/**
 * What one banding does to a track.
 *
 * @param banding rows and bands
 * @param pruning what is removed
 * @param learning what is learnt
 * @param cost what it costs
 * @param outcome the same as readings
 */
record DedupResult(Banding banding, Pruning pruning, Learning learning, Cost cost, Outcome outcome) {

    DedupResult(Banding banding, Pruning pruning, Learning learning, Cost cost) {
        this(banding, pruning, learning, cost, outcome(banding, pruning, learning, cost));
    }

    /**
     * What is learnt.
     *
     * @param icrRaw learning signal per sample processed before any pruning
     * @param icr the same after pruning
     * @param signalKept learning signal left, by that of the raw corpus
     * @param gainAtFixedCompute learning signal for the same compute, by that of the raw corpus
     */
    record Learning(double icrRaw, double icr, double signalKept, double gainAtFixedCompute) {}

    /**
     * What it costs.
     *
     * @param trainingFlops FLOP of training on what is left
     * @param dedupFlops FLOP of finding the duplicates
     * @param flopsReduction share of the raw training FLOP saved, the finding paid for
     * @param gpuHours hours of training
     * @param trainingCost $ of training
     * @param costSaved $ saved, the finding paid for
     */
    record Cost(
            double trainingFlops,
            double dedupFlops,
            double flopsReduction,
            double gpuHours,
            double trainingCost,
            double costSaved) {}

    /** What is judged: the gain at fixed compute. */
    double gain() {
        return learning.gainAtFixedCompute();
    }

    private static Outcome outcome(Banding banding, Pruning pruning, Learning learning, Cost cost) {
        Map<String, Value> readings = new LinkedHashMap<>();
        readings.put("rows", Value.of(banding.rows()));
        readings.put("bands", Value.of(banding.bands()));
        readings.put("effectiveThreshold", Value.of(banding.effectiveThreshold()));
        readings.put("duplicateRecall", Value.of(pruning.duplicateRecall()));
        readings.put("contentLost", Value.of(pruning.contentLost()));
        readings.put("removedFraction", Value.of(1 - pruning.keep()));
        readings.put("trainingFlops", Value.of(cost.trainingFlops()));
        readings.put("dedupFlops", Value.of(cost.dedupFlops()));
        readings.put("flopsReduction", Value.of(cost.flopsReduction()));
        readings.put("gpuHours", Value.of(cost.gpuHours()));
        readings.put("trainingCost", Value.of(cost.trainingCost()));
        readings.put("costSaved", Value.of(cost.costSaved()));
        readings.put("icrRaw", Value.of(learning.icrRaw()));
        readings.put("icr", Value.of(learning.icr()));
        readings.put("signalKept", Value.of(learning.signalKept()));
        readings.put("gainAtFixedCompute", Value.of(learning.gainAtFixedCompute()));
        return new Outcome(readings, List.of());
    }
}
