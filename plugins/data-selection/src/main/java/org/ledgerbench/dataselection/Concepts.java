package org.ledgerbench.dataselection;

import java.util.List;
import org.ledgerbench.mission.Concept;

/** The terms of the chapter that a good reflection names, with the ways students write them. */
final class Concepts {

    private Concepts() {}

    static List<Concept> all() {
        return List.of(
                concept("iron-law", "Iron Law", "iron law", "O / (peak", "O/(peak", "peak x eta", "peak × η"),
                concept(
                        "efficiency",
                        "Efficiency η",
                        "η",
                        "eta",
                        "efficiency",
                        "utilisation",
                        "utilization",
                        "useful work"),
                concept(
                        "icr",
                        "Information-compute ratio",
                        "ICR",
                        "information-compute ratio",
                        "information compute ratio"),
                concept(
                        "noise-penalty",
                        "1/ε² noise penalty",
                        "1/ε²",
                        "1/ε^2",
                        "1/eps^2",
                        "1/eps²",
                        "1/epsilon^2",
                        "1/epsilon²",
                        "noise penalty",
                        "data quality multiplier"),
                concept(
                        "deduplication",
                        "Deduplication",
                        "deduplication",
                        "deduplicate",
                        "deduplicated",
                        "dedup",
                        "duplicate",
                        "duplicates",
                        "MinHash",
                        "LSH"),
                concept("flops", "FLOPs", "FLOP", "FLOPs", "operations", "compute budget"),
                concept("data-wall", "Data wall", "data wall", "out of data", "repeats", "repeated data"),
                concept(
                        "uncertainty-sampling",
                        "Uncertainty sampling",
                        "uncertainty sampling",
                        "active learning",
                        "decision boundary",
                        "uncertain examples"),
                concept("knee", "Knee of the curve", "knee", "diminishing returns", "break-even", "break even"),
                concept(
                        "marginal-cost",
                        "Marginal cost",
                        "marginal cost",
                        "marginal costs",
                        "marginal saving",
                        "marginal savings",
                        "next round"),
                concept(
                        "domain-gap",
                        "Domain gap",
                        "domain gap",
                        "domain shift",
                        "distribution shift",
                        "sim-to-real",
                        "reality gap"),
                concept("fid", "FID", "FID", "Fréchet", "Frechet"),
                concept(
                        "domain-randomisation",
                        "Domain randomisation",
                        "domain randomisation",
                        "domain randomization",
                        "randomisation",
                        "randomization"),
                concept("label-noise", "Label noise", "label noise", "noisy labels", "mislabelled", "mislabeled"),
                concept("veto", "Veto", "veto", "vetoed", "vetoes", "Safety Lead"),
                concept("rain-recall", "Rain recall", "rain recall", "recall in rain", "safety metric"),
                concept(
                        "indexing-cost",
                        "Indexing cost",
                        "indexing cost",
                        "index cost",
                        "cost of indexing",
                        "indexing"));
    }

    private static Concept concept(String id, String label, String... spellings) {
        return new Concept(id, label, List.of(spellings));
    }
}
