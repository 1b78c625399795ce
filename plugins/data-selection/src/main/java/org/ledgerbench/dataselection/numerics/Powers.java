package org.ledgerbench.dataselection.numerics;

/** Whole powers by repeated squaring: the same bits on every machine, and many times faster than a general power. */
public final class Powers {

    private Powers() {}

    /** The base to a whole power of at least 0. */
    public static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
