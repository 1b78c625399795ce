package org.ledgerbench.exchange.lms.csv;

/**
 * Keeps free text from being run as a formula when a delimited file is opened in a spreadsheet. For names and comments
 * only: a negative score or a key such as {@code #00246} is data and must stay as it is.
 */
public final class FormulaGuard {

    private static final String RISKY = "=+-@\t\r\0";

    private FormulaGuard() {}

    /** Whether a spreadsheet might run the text. */
    public static boolean isRisky(String freeText) {
        return !freeText.isEmpty() && RISKY.indexOf(freeText.charAt(0)) >= 0;
    }

    /** The text, with an apostrophe before it if a spreadsheet might run it. */
    public static String guard(String freeText) {
        return isRisky(freeText) ? "'" + freeText : freeText;
    }
}
