package org.ledgerbench.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers with their units, the same in every country. */
final class Numbers {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** A value for reading, to four significant digits: {@code $12,340}, {@code 0.9243}, {@code 7.14×10²⁴ FLOP}. */
    static String text(double value, String unit) {
        if (unit.equals("$")) {
            return (value < 0 ? "-$" : "$") + digits(Math.abs(value));
        }
        String suffix = unit.isEmpty() || unit.equals("1") ? "" : unit.equals("%") ? " %" : " " + unit;
        return digits(value) + suffix;
    }

    private static String digits(double value) {
        double size = Math.abs(value);
        if (size >= 1e7 || (size != 0 && size < 1e-4)) {
            int exponent = (int) Math.floor(Math.log10(size));
            return plain(rounded(value / Math.pow(10, exponent), 3)) + "×" + power(exponent);
        }
        return size >= 1e4 ? plain(Math.rint(value)) : plain(rounded(value, 4));
    }

    private static double rounded(double value, int significantDigits) {
        return new BigDecimal(value).round(new MathContext(significantDigits)).doubleValue();
    }

    private static String plain(double value) {
        return format("#,##0.########").format(value);
    }

    /** Dollars on an axis: {@code $0}, {@code $12k}, {@code $1.5M}. */
    static String dollars(double value, double step) {
        double largest = Math.max(Math.abs(value), step);
        String[] suffixes = {"", "k", "M", "G"};
        int thousands = 0;
        double divisor = 1;
        while (thousands < 3 && largest >= 1000 * divisor) {
            divisor *= 1000;
            thousands++;
        }
        String sign = value < 0 ? "-$" : "$";
        return value == 0
                ? "$0"
                : sign + format("#,##0.########").format(tidy(Math.abs(value) / divisor)) + suffixes[thousands];
    }

    /** A tick label with as many decimals as the step between two ticks needs. */
    static String tick(double value, double step) {
        int decimals = Math.max(0, Math.min(12, -(int) Math.floor(Math.log10(step) + 1e-9)));
        return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)).format(tidy(value));
    }

    /** Removes what adding up steps leaves behind, and the sign of a zero. */
    private static double tidy(double value) {
        return rounded(value, 12) + 0.0;
    }

    static String power(int exponent) {
        StringBuilder text = new StringBuilder("10");
        for (char digit : Integer.toString(exponent).toCharArray()) {
            text.append(digit == '-' ? '⁻' : SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
