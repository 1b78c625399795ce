package org.ledgerbench.dataselection.dedup;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;

/**
 * What is the same on every track.
 *
 * @param signature the MinHash signature
 * @param repeatDecay Rstar of the value of repeated exposure
 * @param trainingPerForward FLOP of a training step by those of its forward pass
 * @param operationsPerHash FLOP a hash and shingle
 * @param dollarsPerHour price of a GPU-hour
 * @param lockDropped share of the samples the lock's question drops
 */
record DedupConstants(
        Signature signature,
        double repeatDecay,
        double trainingPerForward,
        double operationsPerHash,
        double dollarsPerHour,
        double lockDropped) {

    static final Quantity HASHES = new Quantity("K, hashes in a signature", "hashes");
    static final Quantity REPEAT_DECAY = new Quantity("Rstar, decay of the value of repeats", "repeats");
    static final Quantity STEP_BY_FORWARD = new Quantity("FLOP of a training step by those of its forward pass", "1");
    static final Quantity OPERATIONS = new Quantity("FLOP a hash and shingle", "FLOP");
    static final String MINING = "Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3";

    /**
     * The MinHash signature.
     *
     * @param hashes its length
     * @param shingleTokens tokens in a shingle
     * @param fewestRows least number of rows in a band
     * @param mostRows greatest number of rows in a band
     */
    record Signature(int hashes, int shingleTokens, int fewestRows, int mostRows) {}

    static DedupConstants noted(ConstantSheet sheet) {
        Signature signature = new Signature(
                sheet.whole(HASHES, 112, "FineWeb (Penedo et al. 2024): 14 bands of 8 hashes"),
                sheet.whole(
                        new Quantity("tokens in a shingle", "tokens"),
                        5,
                        "FineWeb (Penedo et al. 2024): MinHash over word 5-grams"),
                sheet.whole(
                        new Quantity("least rows in a band", "hashes"),
                        4,
                        MINING + "; scenario choice of the range: effective thresholds from about 0.4"),
                sheet.whole(
                        new Quantity("most rows in a band", "hashes"),
                        28,
                        MINING + "; scenario choice of the range: effective thresholds up to about 0.95"));
        return new DedupConstants(
                signature,
                sheet.number(
                        REPEAT_DECAY,
                        15.387756,
                        "Muennighoff et al. 2023, Scaling Data-Constrained Language Models, eq. 5 (fit)"),
                sheet.number(STEP_BY_FORWARD, 3, "Kaplan et al. 2020: the forward pass is a third of a training step"),
                sheet.number(OPERATIONS, 5, "scenario choice: multiply, add, reduce, compare and store"),
                sheet.number(
                        new Quantity("price of a GPU-hour", "$/h"),
                        2,
                        "scenario choice: a rented accelerator; makes the redundant half of cloud-titan $5M (mission plan)"),
                sheet.number(
                        new Quantity("share of the samples dropped in the lock's question", "1"),
                        0.30,
                        "mission plan, part 1: the lock"));
    }
}
