package org.ledgerbench.grading.evidence;

import java.util.Objects;

/**
 * A number in a text.
 *
 * @param start where it begins, in characters
 * @param end where it ends
 * @param text the number as it was written
 * @param value its value, suffixes such as k and M applied, a percent sign not
 * @param halfStep half of what its last digit stands for: how far a value that was rounded to it may lie
 * @param percent whether a percent sign follows
 * @param digits its significant digits
 */
public record CitedNumber(int start, int end, String text, double value, double halfStep, boolean percent, int digits) {

    public CitedNumber {
        Objects.requireNonNull(text, "text");
    }

    /** Whether a quantity rounds to this number; a share may be cited in percent. */
    boolean agreesWith(double quantity) {
        return near(quantity, value, halfStep) || percent && near(quantity * 100, value, halfStep);
    }

    /** The slack is a rounding error of the comparison itself, not of the student's. */
    private static boolean near(double quantity, double cited, double step) {
        return Math.abs(quantity - cited) <= step * (1 + 1e-9) + Math.abs(quantity) * 1e-12;
    }
}
