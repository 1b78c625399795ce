package org.ledgerbench.workbench.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;

/**
 * Values in words for people: enough digits to compare, no more. Large and small numbers are in engineering notation,
 * such as {@code 7.100e24}, and thousands are separated, both in a way that is read back when a student cites them.
 */
public final class Quantities {

    private static final double LARGE = 1e9;
    private static final double SMALL = 1e-3;
    private static final double LARGE_SUM = 10_000;
    private static final double SMALL_SUM = 0.01;
    private static final double LEAST_SUM = 1e-6;
    private static final int DIGITS = 4;
    private static final int EXPONENT_STEP = 3;

    private Quantities() {}

    /** A value with its unit; a unit of {@code 1} is left out, dollars stand before their number. */
    public static String words(Value value, String unit) {
        if (value instanceof Value.Flag flag) {
            return Texts.text(flag.value() ? "play.yes" : "play.no");
        }
        if (!(value instanceof Value.Numeric number)) {
            return value.text();
        }
        if (unit.equals("$")) {
            return sum(number.value());
        }
        return number(number) + (isNamed(unit) ? " " + unit : "");
    }

    /** Whether a unit is worth showing. */
    public static boolean isNamed(String unit) {
        return !unit.isEmpty() && !unit.equals("1");
    }

    private static String sum(double dollars) {
        double size = Math.abs(dollars);
        String digits;
        if (size != 0 && (size < LEAST_SUM || size >= LARGE)) {
            digits = engineering(size);
        } else if (size != 0 && size < SMALL_SUM) {
            digits = new BigDecimal(size)
                    .round(new MathContext(DIGITS))
                    .stripTrailingZeros()
                    .toPlainString();
        } else {
            boolean cents = size < LARGE_SUM && size != Math.rint(size);
            digits = String.format(Locale.ROOT, cents ? "%,.2f" : "%,.0f", size);
        }
        return (dollars < 0 ? "-$" : "$") + digits;
    }

    private static String number(Value.Numeric number) {
        double value = number.value();
        double size = Math.abs(value);
        if (size != 0 && (size >= LARGE || size < SMALL)) {
            return engineering(value);
        }
        if (number.isWhole() || size >= 10_000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 1000 ? "%,.1f" : size >= 10 ? "%.2f" : "%.4f", value);
    }

    /** Four digits and an exponent that is a multiple of three. */
    private static String engineering(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        int magnitude = rounded.precision() - rounded.scale() - 1;
        int exponent = Math.floorDiv(magnitude, EXPONENT_STEP) * EXPONENT_STEP;
        BigDecimal mantissa = rounded.scaleByPowerOfTen(-exponent);
        int decimals = DIGITS - 1 - (magnitude - exponent);
        return mantissa.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "e" + exponent;
    }
}
