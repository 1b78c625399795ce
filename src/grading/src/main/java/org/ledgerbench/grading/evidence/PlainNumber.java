package org.ledgerbench.grading.evidence;

/**
 * Reads the numbers that nearly all numbers are: digits with a point at the most, white space or a bracket before them, and
 * nothing after them that could belong to them. What is less plain is left to the patterns, which cost ten times as much.
 */
final class PlainNumber {

    private static final int MOST_DIGITS = 15;
    private static final String BEFORE = " \n\t([=:/\"";
    private static final String AFTER = ")]:;/\"!?";
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainNumber() {}

    /** The number whose first digit stands there, or null when it is not as plain as that. */
    static CitedNumber at(String text, int start) {
        if (start > 0 && BEFORE.indexOf(text.charAt(start - 1)) < 0) {
            return null;
        }
        int point = digitsEnd(text, start);
        int end = point;
        if (isDigit(text, point + 1) && text.charAt(point) == '.') {
            end = digitsEnd(text, point + 1);
        }
        int digits = end - start - (end > point ? 1 : 0);
        return digits <= MOST_DIGITS && endsThere(text, end) ? number(text, start, point, end) : null;
    }

    private static CitedNumber number(String text, int start, int point, int end) {
        long whole = 0;
        int significant = 0;
        for (int index = start; index < end; index++) {
            if (index != point) {
                whole = 10 * whole + (text.charAt(index) - '0');
                significant += whole > 0 ? 1 : 0;
            }
        }
        // Both numbers are exact in a double, so that the quotient is the double nearest to the decimal.
        double power = POWERS_OF_TEN[Math.max(0, end - point - 1)];
        return new CitedNumber(
                start, end, text.substring(start, end), whole / power, 1 / power / 2, false, Math.max(1, significant));
    }

    /** Whether what follows cannot belong to the number: no unit, percent sign, exponent, or further digits. */
    private static boolean endsThere(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return switch (next) {
            case ' ', '\n', '\t' ->
                end + 1 >= text.length() || text.charAt(end + 1) != '%' && text.charAt(end + 1) != 'p';
            case '.', ',' -> !isDigit(text, end + 1);
            default -> AFTER.indexOf(next) >= 0;
        };
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
