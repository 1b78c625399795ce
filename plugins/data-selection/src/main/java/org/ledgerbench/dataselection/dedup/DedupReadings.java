package org.ledgerbench.dataselection.dedup;

import java.util.List;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.ValueKind;

/** What a run of part 1 shows. */
final class DedupReadings {

    private DedupReadings() {}

    static List<Reading> all() {
        return List.of(
                number(
                        "rows",
                        "Rows a band",
                        "hashes",
                        "Hashes that must all agree for two samples to meet in a band."),
                number("bands", "Bands", "bands", "Chances two samples have to meet; one is enough."),
                number(
                        "effectiveThreshold",
                        "Effective threshold",
                        "1",
                        "The similarity near which the banding nearest to your threshold starts to catch pairs."),
                number(
                        "duplicateRecall",
                        "Duplicates found",
                        "1",
                        "Share of the surplus copies that meet their original in a band."),
                number(
                        "contentLost",
                        "Content lost",
                        "1",
                        "Share of the distinct content merged away because it looks like something else."),
                number("removedFraction", "Removed", "1", "Share of all samples taken out of the corpus."),
                number("trainingFlops", "Training compute", "FLOP", "FLOPs of training on what is left, all epochs."),
                number("dedupFlops", "Indexing compute", "FLOP", "FLOPs of hashing every shingle of the raw corpus."),
                number(
                        "flopsReduction",
                        "Compute saved",
                        "1",
                        "Share of the raw training FLOPs saved, the indexing paid for."),
                number("gpuHours", "GPU-hours", "h", "Training compute at the sustained rate of the hardware."),
                number("trainingCost", "Training cost", "$", "GPU-hours at their price."),
                number("costSaved", "Cost saved", "$", "Training cost avoided, less the cost of indexing."),
                number(
                        "icrRaw",
                        "ICR of the raw corpus",
                        "1",
                        "Learning signal a sample processed, before any pruning: the share of the FLOPs that teach."),
                number("icr", "ICR", "1", "Learning signal a sample processed, after pruning: a rate, not a total."),
                number(
                        "signalKept",
                        "Signal kept",
                        "1",
                        "Learning signal of the pruned corpus at the same epochs, by that of the raw corpus."),
                number(
                        "gainAtFixedCompute",
                        "Gain at fixed compute",
                        "1",
                        "Learning signal when the compute saved is spent on more passes, by that of the raw corpus."));
    }

    private static Reading number(String id, String label, String unit, String explanation) {
        return new Reading(id, label, unit, ValueKind.NUMBER, explanation);
    }
}
