package org.ledgerbench.grading.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ledgerbench.mission.Value;

/** Numbers in sentences. */
final class Wording {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final int LONGEST_PLAIN = 16;

    private Wording() {}

    /** A number with at most six digits that count, whole numbers in full. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : rounded.toString();
    }

    /** A value as it is written, numbers shortened. */
    static String value(Value value) {
        return value instanceof Value.Numeric number ? number(number.value()) : value.text();
    }

    /** A share in percent, shortened downwards so that 98.96 % never reads as 99 %; a share of nothing is none. */
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "no share";
        }
        return BigDecimal.valueOf(share * 100)
                        .setScale(2, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** So many of a thing, with an s where there is not one. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
