package org.ledgerbench.dataselection.labeling;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;

/**
 * What is the same on every track.
 *
 * @param usableShare share of the pool up to which the model of uncertainty sampling holds
 * @param dollarsPerGpuHour price of a GPU-hour
 * @param dollarsPerCoreHour price of a core-hour
 * @param bytesPerSecond what one core reads and indexes
 * @param trainingPerForward FLOP of a training step by those of its forward pass
 * @param targetAccuracy the accuracy the lock asks about
 * @param hardOdds odds up to which an item counts as hard: 3 is a probability between 1/4 and 3/4
 */
record LabelingConstants(
        double usableShare,
        double dollarsPerGpuHour,
        double dollarsPerCoreHour,
        double bytesPerSecond,
        double trainingPerForward,
        double targetAccuracy,
        double hardOdds) {

    static final Quantity STEP_BY_FORWARD = new Quantity("FLOP of a training step by those of its forward pass", "1");
    static final Quantity CORE_RATE = new Quantity("what one core reads and indexes", "B/s");
    static final Quantity CORE_PRICE = new Quantity("price of a core-hour", "$/h");

    static LabelingConstants noted(ConstantSheet sheet) {
        return new LabelingConstants(
                sheet.number(
                        new Quantity("share of the pool that may be labelled", "1"),
                        0.6,
                        "scenario choice: beyond it depletion outweighs the blur the model has"),
                sheet.number(new Quantity("price of a GPU-hour", "$/h"), 2, "scenario choice: a rented accelerator"),
                sheet.number(CORE_PRICE, 0.04, "scenario choice: a rented core"),
                sheet.number(CORE_RATE, 1e8, "scenario choice: a sequential read with a light filter"),
                sheet.number(STEP_BY_FORWARD, 3, "Kaplan et al. 2020: the forward pass is a third of a training step"),
                sheet.number(new Quantity("accuracy the lock asks about", "1"), 0.90, "mission plan, part 2: the lock"),
                sheet.number(
                        new Quantity("odds up to which an item counts as hard", "1"),
                        3,
                        "scenario choice: a probability between 1/4 and 3/4, the statues of the crisis"));
    }
}
