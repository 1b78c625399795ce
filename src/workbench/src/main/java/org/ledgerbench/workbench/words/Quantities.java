package org.ledgerbench.workbench.words;

import java.util.Locale;
import org.ledgerbench.mission.Value;

/** Readings in words for people: enough digits to compare, no more. */
public final class Quantities {

    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-3;

    private Quantities() {}

    /** A value with its unit; a unit of {@code 1} is left out. */
    public static String words(Value value, String unit) {
        String suffix = unit.equals("1") || unit.isEmpty() ? "" : " " + unit;
        return (value instanceof Value.Numeric number ? number(number) : value.text()) + suffix;
    }

    private static String number(Value.Numeric number) {
        double size = Math.abs(number.value());
        if (number.isWhole() && size < LARGE) {
            return number.text();
        }
        if (size != 0 && (size >= LARGE || size < SMALL)) {
            return String.format(Locale.ROOT, "%.4g", number.value());
        }
        return String.format(Locale.ROOT, size >= 100 ? "%.2f" : "%.4f", number.value());
    }
}
