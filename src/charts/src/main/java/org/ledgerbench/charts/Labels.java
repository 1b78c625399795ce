package org.ledgerbench.charts;

import java.util.Locale;

/** What an axis is called. */
final class Labels {

    private Labels() {}

    /** The label with its unit: none for a share, for dollars, whose ticks carry the sign, and where the label
     * says it already. */
    static String axis(String label, String unit, int exponent) {
        boolean named = label.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        boolean silent = named || unit.equals("1") || unit.equals("$");
        if (exponent == 0) {
            return silent ? label : label + " (" + unit + ")";
        }
        String power = Numbers.power(exponent);
        return label + (silent ? " (×" + power + ")" : " (" + power + " " + unit + ")");
    }
}
