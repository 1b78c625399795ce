package org.ledgerbench.charts;

/** What an axis is called. */
final class Labels {

    private Labels() {}

    /** The label with its unit: none for a share, none for dollars, whose ticks carry the sign. */
    static String axis(String label, String unit, int exponent) {
        boolean silent = unit.isEmpty() || unit.equals("1") || unit.equals("$");
        if (exponent == 0) {
            return silent ? label : label + " (" + unit + ")";
        }
        String power = Numbers.power(exponent);
        return label + (silent ? " (×" + power + ")" : " (" + power + " " + unit + ")");
    }
}
