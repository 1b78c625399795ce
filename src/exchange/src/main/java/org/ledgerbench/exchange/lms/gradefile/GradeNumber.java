package org.ledgerbench.exchange.lms.gradefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as grade files write them. Read leniently, since a system writes its user's locale: the last point or comma is
 * the decimal one. Written with a point and no grouping, which every importer takes in every locale.
 */
public final class GradeNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(?:[.,\\s\u00A0\u202F']\\d+)*(?:[.,]\\d*)?");
    private static final int DECIMALS = 2;
    private static final int LONGEST = 40;

    private GradeNumber() {}

    /** The number a cell holds; empty if it holds none. */
    public static Optional<BigDecimal> parse(String cell) {
        String text = cell.strip();
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        String whole = (point < 0 ? text : text.substring(0, point)).replaceAll("[^\\d+-]", "");
        String fraction = point < 0 ? "" : text.substring(point + 1).replaceAll("\\D", "");
        return Optional.of(new BigDecimal(whole + "." + (fraction.isEmpty() ? "0" : fraction)));
    }

    /** The number as a cell holds it, at most two decimals, as few as say the same. */
    public static String write(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? "0"
                : rounded.stripTrailingZeros().scale() < 0
                        ? rounded.setScale(0, RoundingMode.HALF_UP).toPlainString()
                        : rounded.stripTrailingZeros().toPlainString();
    }
}
