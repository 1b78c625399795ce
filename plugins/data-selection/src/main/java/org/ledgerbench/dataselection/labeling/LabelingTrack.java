package org.ledgerbench.dataselection.labeling;

import java.util.List;

/**
 * What differs from track to track.
 *
 * @param learner how hard the task is
 * @param pool where labels are bought from
 * @param prices what labels and rounds cost
 * @param training what scoring and retraining compute
 * @param batches how many labels a round may buy
 */
record LabelingTrack(Learner learner, Pool pool, Prices prices, Training training, Batches batches) {

    LabelingTrack {
        if (!batches.sizes().contains(batches.reference())) {
            throw new IllegalArgumentException("The reference batch size is none of the batch sizes");
        }
    }

    /**
     * How hard the task is.
     *
     * @param slope kappa: an item has z ~ N(0, 1) and true logit kappa z
     * @param flipRate eta: share of the labels that are wrong
     * @param dimensions d: dimensions of the logistic model
     */
    record Learner(double slope, double flipRate, double dimensions) {}

    /**
     * Where labels are bought from.
     *
     * @param candidates P: items a first filter leaves as worth an expert's time
     * @param scored Ps: items read and scored to find them, each round
     * @param seed n0: labels there are at first
     * @param step step of the knob, in labels
     * @param bytesPerItem size of an item
     */
    record Pool(int candidates, double scored, int seed, int step, double bytesPerItem) {}

    /**
     * What labels and rounds cost.
     *
     * @param label $ a label
     * @param round fixed $ a round
     * @param labelBudget the most that may be spent on labels, $; infinite where there is no budget
     */
    record Prices(double label, double round, double labelBudget) {}

    /**
     * What scoring and retraining compute.
     *
     * @param flopPerItem forward FLOP an item
     * @param epochs epochs of a training
     * @param flopPerSecond the rate the hardware sustains
     */
    record Training(double flopPerItem, double epochs, double flopPerSecond) {}

    /**
     * How many labels a round may buy.
     *
     * @param reference the batch size the lock's question is about
     * @param sizes the choice, ascending
     */
    record Batches(int reference, List<Integer> sizes) {

        Batches {
            sizes = List.copyOf(sizes);
        }
    }
}
