package org.ledgerbench.workbench.words;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it: with a point or a comma before the decimals, and with the dollar sign, the per cent sign
 * and the commas between thousands that the window itself shows. A comma before exactly three digits stands between
 * thousands, as it does in every number on the screen, unless nothing but a zero comes before it.
 */
public final class TypedNumber {

    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]*)?");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+[.,]?[0-9]*|[.,][0-9]+)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern SIGNS =
            Pattern.compile("(?:\\+|(?<minus>[-\u2212]))?\\s*\\$?\\s*(?<digits>.*?)\\s*%?");

    private TypedNumber() {}

    /** The number in the text; empty while it is none, or none that a computer can hold. */
    public static OptionalDouble of(String text) {
        Matcher signs = SIGNS.matcher(text.strip());
        if (!signs.matches()) {
            return OptionalDouble.empty();
        }
        String digits = signs.group("digits");
        if (THOUSANDS.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        }
        if (!NUMBER.matcher(digits).matches()) {
            return OptionalDouble.empty();
        }
        double size = Double.parseDouble(digits.replace(',', '.'));
        double number = signs.group("minus") == null ? size : -size;
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
