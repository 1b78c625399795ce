package org.ledgerbench.dataselection.labeling;

import java.util.List;
import org.ledgerbench.dataselection.part.DataQuality;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.dataselection.part.Symbols;
import org.ledgerbench.mission.Formula;

/** The Math Peek of part 2. */
final class LabelingFormulas {

    private final Sheets sheets;

    LabelingFormulas(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Formula> all() {
        return List.of(dataQuality(), knee(), dataEfficiency(), fisherInformation(), error(), indexing());
    }

    private Formula dataQuality() {
        return DataQuality.multiplier(List.of(
                sheets.track().symbol("\\nu", "share of labels that are wrong", LabelingTable.FLIPS),
                Symbols.reading(
                        "\\frac{N_{\\mathrm{noisy}}}{N_{\\mathrm{clean}}}",
                        "multiplier at the excess error reached",
                        "1",
                        "noiseMultiplier")));
    }

    private Formula knee() {
        return new Formula(
                "knee",
                "The knee",
                "c_{\\ell}\\left(E(n+B) - E(n) - B\\right) = C(n) ="
                        + " \\mathrm{fix} + c\\,F\\,P_{s} + \\tau\\,c\\,F\\,\\mathrm{ep}\\,n",
                List.of(
                        Symbols.reading("n", "labels bought", "labels", "labelsBought"),
                        Symbols.knob("B", "batch size", "labels", LabelingDescription.BATCH_SIZE),
                        Symbols.reading(
                                "c_{\\ell}(E(n+B) - E(n) - B)", "saving of the next round", "$", "marginalSaving"),
                        Symbols.reading("C(n)", "selection cost of the next round", "$", "marginalSelectionCost"),
                        sheets.track().symbol("c_{\\ell}", "price of a label", LabelingTable.LABEL),
                        sheets.track().symbol("\\mathrm{fix}", "fixed cost of a round", LabelingTable.ROUND),
                        sheets.common()
                                .symbol("\\tau", "training step by forward pass", LabelingConstants.STEP_BY_FORWARD),
                        sheets.track().symbol("P_{s}", "items scored a round", LabelingTable.SCORED)),
                "As long as the left side is larger, another round pays for itself. The knee is where the two curves cross, or"
                        + " where the labelling budget ends before they do. c is the price of a FLOP.",
                "Mission plan, part 2: the cost of running the selection exceeds the savings in labelling fees");
    }

    private Formula dataEfficiency() {
        return new Formula(
                "data-efficiency",
                "Data efficiency",
                "E(n) = \\frac{I(n)}{\\bar{\\imath}}, \\qquad \\bar{\\imath} = \\mathbb{E}\\left[i(\\kappa z)\\right],"
                        + " \\qquad s = \\sqrt{\\frac{d-1}{I}}",
                List.of(
                        Symbols.reading("E(n)", "worth in random labels", "labels", "randomEquivalentLabels"),
                        Symbols.reading("n", "labels bought", "labels", "labelsBought"),
                        sheets.track().symbol("\\kappa", "slope of the true logit", LabelingTable.SLOPE),
                        sheets.track().symbol("d", "dimensions of the model", LabelingTable.DIMENSIONS)),
                "Labels near the boundary carry more information I than random ones. A batch is chosen by a model that is off"
                        + " by s, so a large batch is aimed badly, and the better the model, the more choosing pays.",
                "Mussmann and Liang 2018, On the relationship between data efficiency and error for uncertainty sampling");
    }

    private Formula fisherInformation() {
        return new Formula(
                "fisher-information",
                "Fisher information of a label",
                "i(x) = \\frac{(1-2\\eta)^{2}\\,v^{2}}{\\eta(1-\\eta) + (1-2\\eta)^{2}\\,v}, \\qquad"
                        + " v = \\sigma(x)\\left(1-\\sigma(x)\\right)",
                List.of(sheets.track().symbol("\\eta", "share of labels that are wrong", LabelingTable.FLIPS)),
                "What one label tells about the logit x. It is largest at the boundary, x = 0, where both classes are"
                        + " equally likely. Clean labels, η = 0, leave i = v; noise takes most where labels tell least.",
                "Fisher information of a Bernoulli variable with flips; McCullagh and Nelder 1989");
    }

    private Formula error() {
        return new Formula(
                "error",
                "Error and its floor",
                "A = 1 - \\mathbb{E}\\left[p(1-q) + (1-p)q\\right], \\qquad"
                        + " q = \\Phi\\!\\left(\\frac{z}{\\theta}\\right), \\qquad"
                        + " \\theta = \\frac{1}{\\kappa}\\sqrt{\\frac{d-1}{I}}",
                List.of(
                        Symbols.reading("A", "accuracy", "1", "accuracy"),
                        sheets.track().symbol("\\kappa", "slope of the true logit", LabelingTable.SLOPE),
                        sheets.track().symbol("d", "dimensions of the model", LabelingTable.DIMENSIONS)),
                "p is the true probability of an item, q the chance that the model decides for it. More information narrows θ"
                        + " until only the toss-ups are left: the floor E[min(p, 1 - p)], which no label removes.",
                "Asymptotic normality of the maximum-likelihood estimate; the floor is the Bayes error");
    }

    private Formula indexing() {
        return new Formula(
                "indexing-question",
                "Indexing against GPU savings",
                "\\mathrm{index} = \\frac{P_{s} \\times \\mathrm{bytes}}{\\mathrm{read}} \\times"
                        + " \\mathrm{core}, \\qquad"
                        + " \\mathrm{saved} = \\tau\\,c\\,F\\,\\mathrm{ep}\\,\\left(E(n) - n\\right)",
                List.of(
                        Symbols.reading("\\mathrm{index}", "cost of indexing everything", "$", "indexCost"),
                        Symbols.reading("\\mathrm{saved}", "GPU savings", "$", "gpuSavings"),
                        sheets.track().symbol("P_{s}", "items in the data set", LabelingTable.SCORED),
                        sheets.track().symbol("\\mathrm{bytes}", "size of an item", LabelingTable.BYTES),
                        sheets.common()
                                .symbol(
                                        "\\mathrm{read}",
                                        "what one core reads and indexes",
                                        LabelingConstants.CORE_RATE),
                        sheets.common().symbol("\\mathrm{core}", "price of a core-hour", LabelingConstants.CORE_PRICE),
                        sheets.common()
                                .symbol("\\tau", "training step by forward pass", LabelingConstants.STEP_BY_FORWARD),
                        sheets.track().symbol("F", "forward FLOP an item", LabelingTable.FORWARD),
                        sheets.track().symbol("\\mathrm{ep}", "epochs of a training", LabelingTable.EPOCHS)),
                "Indexing reads every byte once; the savings are trainings that need not be run. The answer differs by track"
                        + " and by how much is labelled: compare both with the labelling fees before you call it large.",
                "Mission plan, part 2; read rate and core price are scenario choices");
    }
}
