package org.ledgerbench.workbench.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of a class in words. */
final class Decimals {

    private static final char MINUS = '\u2212';

    private Decimals() {}

    /** A number with so many decimals at most. */
    static String of(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A share of a whole in whole per cent. */
    static String percent(int part, int whole) {
        return whole == 0 ? "0 %" : Math.round(100.0 * part / whole) + " %";
    }

    /** A share as a difference in per cent, with its sign. */
    static String difference(double share) {
        String number = of(share * 100, 1);
        return (share > 0 && !number.equals("0") ? "+" : "") + number.replace('-', MINUS) + " %";
    }
}
