package org.ledgerbench.dataselection.labeling;

import java.util.List;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.ValueKind;

/** What a run of part 2 shows. */
final class LabelingReadings {

    private LabelingReadings() {}

    static List<Reading> all() {
        return List.of(
                number(
                        "labelsBought",
                        "Labels bought",
                        "labels",
                        "Labels there are once the last whole round is done."),
                number("rounds", "Rounds", "rounds", "Whole rounds of selection after the first labels."),
                number("labelCost", "Label cost", "$", "Labels bought at their price."),
                number(
                        "selectionCost",
                        "Selection cost",
                        "$",
                        "What choosing cost: scoring the pool and training anew, round after round."),
                number("totalCost", "Total cost", "$", "Label cost and selection cost."),
                new Reading(
                        "withinBudget",
                        "Within the labelling budget",
                        "",
                        ValueKind.FLAG,
                        "Whether the label cost stays within the track's budget, where it has one."),
                number(
                        "accuracy",
                        "Accuracy",
                        "1",
                        "Share of the answers that are right, against labels without noise."),
                number(
                        "randomEquivalentLabels",
                        "Worth in random labels",
                        "labels",
                        "Random labels that would teach as much."),
                number(
                        "feesSaved",
                        "Fees saved",
                        "$",
                        "Labelling fees avoided against random labels up to the same accuracy."),
                number("netSaving", "Net saving", "$", "Fees saved, less the selection cost."),
                number("marginalSaving", "Saving of the next round", "$", "Fees one more round would save."),
                number(
                        "marginalSelectionCost",
                        "Selection cost of the next round",
                        "$",
                        "What choosing the labels of one more round would cost."),
                number(
                        "indexCost",
                        "Indexing cost",
                        "$",
                        "Reading and indexing the whole data set once, on CPU cores."),
                number("gpuSavings", "GPU savings", "$", "Training avoided by learning from fewer samples."),
                number(
                        "hardExampleShare",
                        "Share of hard examples",
                        "1",
                        "Share of the labels bought whose class is a toss-up: probability between 1/4 and 3/4."),
                number(
                        "noiseMultiplier",
                        "Noise multiplier",
                        "1",
                        "How many times the data label noise asks for at the excess error reached."));
    }

    private static Reading number(String id, String label, String unit, String explanation) {
        return new Reading(id, label, unit, ValueKind.NUMBER, explanation);
    }
}
