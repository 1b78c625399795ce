package org.ledgerbench.workbench.words;

/** Shows what a text holds and hides, such as marks that turn the direction of reading round. */
public final class PlainText {

    private static final char SHOWN = '\u25AF';
    private static final String PAGE = "<html>";

    private PlainText() {}

    /** The text with a box for every control character but line ends and tabs; as many characters as before. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            shown.append(isHidden(letter) ? SHOWN : letter);
        }
        return shown.toString();
    }

    /** A tool tip that is shown as it is: Swing takes one for a page where it begins like one. */
    public static String tip(String text) {
        String visible = visible(text);
        return visible.regionMatches(true, 0, PAGE, 0, PAGE.length()) ? " " + visible : visible;
    }

    private static boolean isHidden(char letter) {
        boolean turnsDirection = letter >= '\u202A' && letter <= '\u202E'
                || letter >= '\u2066' && letter <= '\u2069'
                || letter == '\u200E'
                || letter == '\u200F'
                || letter == '\u061C';
        return turnsDirection || Character.isISOControl(letter) && letter != '\n' && letter != '\t';
    }
}
