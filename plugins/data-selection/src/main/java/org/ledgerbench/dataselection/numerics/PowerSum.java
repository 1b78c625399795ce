package org.ledgerbench.dataselection.numerics;

/**
 * Sums of k^exponent over whole numbers. Long ones are not added up term by term: beyond the first thousand the
 * Euler-Maclaurin formula (Abramowitz and Stegun 1964, 23.1.30) with derivatives up to the third leaves an error below
 * 10^-14 of the sum, in a thousandth of the time.
 */
public final class PowerSum {

    private static final int FIRST = 1000;

    private PowerSum() {}

    /** The sum of k^exponent for k from the first number, at least 1, to the last; the exponent is not -1. */
    public static double of(int first, int last, double exponent) {
        int split = Math.min(last, Math.max(first, FIRST) - 1);
        double sum = 0;
        for (int k = first; k <= split; k++) {
            sum += StrictMath.pow(k, exponent);
        }
        return split < last ? sum + eulerMaclaurin(split + 1, last, exponent) : sum;
    }

    private static double eulerMaclaurin(double first, double last, double exponent) {
        double atFirst = StrictMath.pow(first, exponent);
        double atLast = StrictMath.pow(last, exponent);
        double integral = (last * atLast - first * atFirst) / (exponent + 1);
        double slopes = exponent * (atLast / last - atFirst / first);
        double thirdDerivatives = exponent
                * (exponent - 1)
                * (exponent - 2)
                * (atLast / (last * last * last) - atFirst / (first * first * first));
        return integral + (atFirst + atLast) / 2 + slopes / 12 - thirdDerivatives / 720;
    }
}
