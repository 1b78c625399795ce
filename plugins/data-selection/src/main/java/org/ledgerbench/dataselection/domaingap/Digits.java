package org.ledgerbench.dataselection.domaingap;

/**
 * Numbers with a fixed number of decimals, in the same digits everywhere. A class's replay words hundreds of thousands of
 * vetoes, so this does without the locale-aware formatter, which takes twenty times as long.
 */
final class Digits {

    private Digits() {}

    /** A number of at least 0 and below 10^12, rounded half up to that many decimals, from 1 to 6. */
    static String fixed(double value, int decimals) {
        long scale = 1;
        for (int i = 0; i < decimals; i++) {
            scale *= 10;
        }
        long scaled = Math.round(value * scale);
        String fraction = Long.toString(scaled % scale);
        return scaled / scale + "." + "0".repeat(decimals - fraction.length()) + fraction;
    }
}
