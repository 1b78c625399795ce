package org.ledgerbench.dataselection.dedup;

import java.util.Comparator;
import java.util.List;

/**
 * Where the gain at fixed compute is greatest.
 *
 * @param thresholds the positions of the slider that reach it, ascending
 * @param result what they share: one banding
 */
record BestThresholds(List<Double> thresholds, DedupResult result) {

    static BestThresholds among(List<Double> positions, DedupModel model) {
        DedupResult best = positions.stream()
                .map(model::at)
                .max(Comparator.comparingDouble(DedupResult::gain))
                .orElseThrow();
        return new BestThresholds(
                positions.stream()
                        .filter(threshold -> model.at(threshold).gain() == best.gain())
                        .toList(),
                best);
    }

    /** The gain they reach. */
    double gain() {
        return result.gain();
    }
}
