package org.ledgerbench.dataselection.labeling;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** Maximum likelihood by Newton's method, with a weak ridge that keeps the first steps finite. */
final class LogisticRegression {

    private static final double RIDGE = 1e-3;
    private static final int STEPS = 30;
    private static final double CONVERGED = 1e-8;

    private LogisticRegression() {}

    static double probability(double[] weights, double[] item) {
        double logit = 0;
        for (int i = 0; i < weights.length; i++) {
            logit += weights[i] * item[i];
        }
        return 1 / (1 + Math.exp(-logit));
    }

    static double[] fit(List<double[]> items, List<Boolean> labels, double[] start) {
        double[] weights = start.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] move = newtonStep(items, labels, weights);
            double length = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] += move[i];
                length += move[i] * move[i];
            }
            if (length < CONVERGED) {
                break;
            }
        }
        return weights;
    }

    private static double[] newtonStep(List<double[]> items, List<Boolean> labels, double[] weights) {
        int dimensions = weights.length;
        double[] gradient = new double[dimensions];
        double[][] curvature = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            gradient[i] = -RIDGE * weights[i];
            curvature[i][i] = RIDGE;
        }
        for (int n = 0; n < items.size(); n++) {
            double[] item = items.get(n);
            double p = probability(weights, item);
            double residual = (labels.get(n) ? 1 : 0) - p;
            for (int i = 0; i < dimensions; i++) {
                gradient[i] += residual * item[i];
                for (int j = 0; j < dimensions; j++) {
                    curvature[i][j] += p * (1 - p) * item[i] * item[j];
                }
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false), 1e-9, 1e-12)
                .getSolver()
                .solve(new ArrayRealVector(gradient, false))
                .toArray();
    }
}
