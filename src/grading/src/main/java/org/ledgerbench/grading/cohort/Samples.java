package org.ledgerbench.grading.cohort;

import java.util.Arrays;

/** Numbers in a row, without a box around each. For one thread. */
final class Samples {

    private double[] values = new double[16];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        size++;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
