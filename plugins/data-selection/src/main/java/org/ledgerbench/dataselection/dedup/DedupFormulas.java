package org.ledgerbench.dataselection.dedup;

import java.util.List;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.dataselection.part.Symbols;
import org.ledgerbench.mission.Formula;

/** The Math Peek of part 1. */
final class DedupFormulas {

    private final Sheets sheets;

    DedupFormulas(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Formula> all() {
        return List.of(minHash(), ironLaw(), ratio(), valueOfRepeats(), gain(), computeSaved());
    }

    private Formula minHash() {
        return new Formula(
                "minhash-probability",
                "MinHash probability",
                "P(s) = 1 - \\left(1 - s^{r}\\right)^{b}, \\qquad t = \\left(\\frac{1}{b}\\right)^{1/r},"
                        + " \\qquad b = \\left\\lfloor \\frac{K}{r} \\right\\rfloor",
                List.of(
                        Symbols.reading("r", "rows in a band", "hashes", "rows"),
                        Symbols.reading("b", "bands", "bands", "bands"),
                        Symbols.reading("t", "effective threshold", "1", "effectiveThreshold"),
                        sheets.common().symbol("K", "hashes in a signature", DedupConstants.HASHES)),
                "Two samples of Jaccard similarity s meet if all r hashes of one of b bands agree. P rises steeply near t:"
                        + " more rows move it right and let near-duplicates pass, fewer rows move it left and merge what is"
                        + " merely alike.",
                DedupConstants.MINING);
    }

    private Formula ironLaw() {
        return new Formula(
                "iron-law",
                "Iron Law of training",
                "T = \\frac{O}{\\mathrm{peak} \\times \\eta}, \\qquad"
                        + " \\eta_{\\mathrm{useful}} = \\eta \\times \\mathrm{ICR}",
                List.of(
                        Symbols.reading("T", "training time", "h", "gpuHours"),
                        Symbols.reading("O", "operations of training", "FLOP", "trainingFlops"),
                        sheets.track()
                                .symbol("\\mathrm{peak} \\times \\eta", "rate the hardware sustains", DedupTable.RATE),
                        Symbols.reading("\\mathrm{ICR}", "information-compute ratio", "1", "icr")),
                "Pruning shrinks O in proportion to what is removed. Duplicates leave the hardware's η alone: its units are as"
                        + " busy as ever. They lower the useful η, the share of that work which still teaches.",
                "Iron law of performance, after Hennessy and Patterson; forward and backward FLOPs after Kaplan et al. 2020");
    }

    private Formula ratio() {
        return new Formula(
                "icr",
                "Information-compute ratio",
                "\\mathrm{ICR} = \\frac{(1-\\ell)\\,\\sum_{k} p_{k}\\, V(k'\\,\\mathrm{ep})}"
                        + "{(1-\\phi)\\, D\\,\\mathrm{ep}}, \\qquad k' = 1 + (k-1)(1-\\rho)",
                List.of(
                        Symbols.reading("\\mathrm{ICR}", "learning signal a sample processed", "1", "icr"),
                        Symbols.reading("\\ell", "content lost", "1", "contentLost"),
                        Symbols.reading("\\rho", "share of the surplus copies found", "1", "duplicateRecall"),
                        Symbols.reading("\\phi", "share of the samples removed", "1", "removedFraction"),
                        sheets.track().symbol("\\mathrm{ep}", "epochs", DedupTable.EPOCHS)),
                "A rate: the slope of the chord from the origin to the mark on the curve. It goes on rising while the signal"
                        + " itself is thrown away, so it cannot be the target. A unit appears k times, D times on average; k'"
                        + " copies of it are left.",
                "Cluster sizes p(k) from Lee et al. 2022, Fig. 1; V after Muennighoff et al. 2023");
    }

    private Formula valueOfRepeats() {
        return new Formula(
                "repeat-value",
                "Value of repeated exposure",
                "V(x) = \\begin{cases} x & x \\le 1 \\\\"
                        + " 1 + R^{*}\\left(1 - e^{-(x-1)/R^{*}}\\right) & x > 1 \\end{cases}",
                List.of(sheets.common().symbol("R^{*}", "decay of the value of repeats", DedupConstants.REPEAT_DECAY)),
                "A unit seen for the first time counts in full; each repeat counts less. Past the data wall the budget buys"
                        + " repeats only, and the curve bends.",
                "Muennighoff et al. 2023, Scaling Data-Constrained Language Models, eq. 5, applied unit by unit");
    }

    private Formula gain() {
        return new Formula(
                "gain-at-fixed-compute",
                "Gain at fixed compute",
                "G = \\frac{(1-\\ell)\\,\\sum_{k} p_{k}\\, V\\!\\left(\\frac{k'\\,\\mathrm{ep}}{1-\\phi}\\right)}"
                        + "{\\sum_{k} p_{k}\\, V(k\\,\\mathrm{ep})}",
                List.of(
                        Symbols.reading("G", "gain at fixed compute", "1", "gainAtFixedCompute"),
                        Symbols.reading("\\ell", "content lost", "1", "contentLost"),
                        Symbols.reading("\\phi", "share of the samples removed", "1", "removedFraction"),
                        sheets.track().symbol("\\mathrm{ep}", "epochs", DedupTable.EPOCHS)),
                "What the budget buys: the compute saved is spent on more passes over what is left. Merging distinct content"
                        + " costs more than it frees, so there is a best threshold inside the range.",
                "Muennighoff et al. 2023, eq. 5; the reinvestment is a scenario choice");
    }

    private Formula computeSaved() {
        return new Formula(
                "compute-saved",
                "Compute saved",
                "\\frac{\\Delta O}{O} = \\phi - \\frac{o\\,K\\,S}{\\tau\\,F\\,\\mathrm{ep}}",
                List.of(
                        Symbols.reading(
                                "\\frac{\\Delta O}{O}", "share of the training FLOPs saved", "1", "flopsReduction"),
                        Symbols.reading("\\phi", "share of the samples removed", "1", "removedFraction"),
                        sheets.common().symbol("K", "hashes in a signature", DedupConstants.HASHES),
                        sheets.common().symbol("o", "operations a hash and shingle", DedupConstants.OPERATIONS),
                        sheets.common()
                                .symbol("\\tau", "training step by forward pass", DedupConstants.STEP_BY_FORWARD),
                        sheets.track().symbol("S", "shingles a sample", DedupTable.SHINGLES),
                        sheets.track().symbol("F", "forward FLOP a sample", DedupTable.FORWARD),
                        sheets.track().symbol("\\mathrm{ep}", "epochs", DedupTable.EPOCHS)),
                "Every sample not trained on saves its forward and backward pass in every epoch. Hashing it once costs o"
                        + " operations a hash and shingle: the indexing tax.",
                "Kaplan et al. 2020: a training step is three forward passes; the cost of a hash is a scenario choice");
    }
}
