package org.ledgerbench.dataselection.dedup;

import org.ledgerbench.dataselection.numerics.Powers;

/**
 * How a MinHash signature is cut into bands (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 *
 * @param rows hashes in a band
 * @param bands the number of bands
 * @param effectiveThreshold the similarity (1/bands)^(1/rows) near which the probability rises steeply
 */
record Banding(int rows, int bands, double effectiveThreshold) {

    /** The banding of a signature of so many hashes into bands of so many rows. */
    static Banding of(int hashes, int rows) {
        int bands = hashes / rows;
        return new Banding(rows, bands, StrictMath.pow(1.0 / bands, 1.0 / rows));
    }

    /** The probability 1 - (1 - s^rows)^bands that two documents of Jaccard similarity s become a candidate pair. */
    double collisionProbability(double similarity) {
        return 1 - Powers.power(1 - Powers.power(similarity, rows), bands);
    }
}
