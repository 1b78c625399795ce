package org.ledgerbench.exchange.text;

import java.util.regex.Pattern;

/**
 * Text for the cells of a CSV file. A spreadsheet program runs a cell of a CSV file as a formula when it begins with a
 * sign of one, so such text gets a leading apostrophe, as OWASP recommends ("CSV Injection"). The
 * full-width signs count, since spreadsheets of East Asian locales take them for the plain ones.
 */
public final class CellText {

    private static final String SIGNS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";
    /** What can call nothing: a formula needs a parenthesis, a bar, a bang or another operator to do any harm. */
    private static final Pattern HARMLESS_KEY = Pattern.compile("[+\\-@][\\p{L}\\p{N}._@#/-]*");

    private CellText() {}

    /** Free text, such as a name or a comment. */
    public static String free(String text) {
        String wellFormed = wellFormed(text);
        return beginsLikeFormula(wellFormed) ? "'" + wellFormed : wellFormed;
    }

    /**
     * A key, such as a student's id or a source, which must come back as it went out: it stays as it is, but where it is
     * a formula and no key at all. {@code -1234}, {@code +49123} and {@code #00246} stay.
     */
    public static String key(String text) {
        return HARMLESS_KEY.matcher(text).matches() ? text : free(text);
    }

    /** The text with a replacement character for each half of a surrogate pair that stands alone, which no file can hold. */
    public static String wellFormed(String text) {
        int position = 0;
        while (position < text.length() && !Character.isSurrogate(text.charAt(position))) {
            position++;
        }
        if (position == text.length()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
