package org.ledgerbench.dataselection.numerics;

import java.util.function.DoubleUnaryOperator;

/**
 * Expectations over a standard normal by equally spaced nodes on [-8, 8], both ends included, with weights exp(-z^2/2)
 * scaled to sum 1. For smooth functions this converges faster than any power of the spacing (Trefethen and Weideman 2014,
 * The exponentially convergent trapezoidal rule). Immutable.
 */
public final class NormalGrid {

    private static final double REACH = 8;

    private final double[] nodes;
    private final double[] weights;

    /** A grid of an odd number of nodes, so that zero is one of them. */
    public NormalGrid(int size) {
        if (size < 3 || size % 2 == 0) {
            throw new IllegalArgumentException("A grid has an odd number of nodes from 3 on, not " + size);
        }
        nodes = new double[size];
        weights = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            nodes[i] = REACH * (2 * i - (size - 1)) / (size - 1);
            weights[i] = StrictMath.exp(-nodes[i] * nodes[i] / 2);
            sum += weights[i];
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= sum;
        }
    }

    /** The number of nodes. */
    public int size() {
        return nodes.length;
    }

    /** A node. */
    public double node(int index) {
        return nodes[index];
    }

    /** The weight of a node. */
    public double weight(int index) {
        return weights[index];
    }

    /** The expectation of a function of a standard normal. */
    public double expectation(DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < nodes.length; i++) {
            sum += weights[i] * function.applyAsDouble(nodes[i]);
        }
        return sum;
    }
}
