package org.ledgerbench.exchange.spreadsheet;

/**
 * How many lines a text takes in a cell that wraps. A program that opens a streamed sheet does not always find out by
 * itself, and lets long texts run into the rows below.
 */
final class TextLines {

    /** The height of a line in points. */
    static final float POINTS = 15;

    private static final int MOST = 27;
    private static final int INDENT = 2;

    private TextLines() {}

    /** An estimate, for a column so many characters wide; at least one line, and no more than the highest row holds. */
    static int of(String text, int columnCharacters) {
        int room = Math.max(1, columnCharacters - INDENT);
        int lines = 0;
        int start = 0;
        while (lines < MOST && start <= text.length()) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            lines += Math.max(1, (length + room - 1) / room);
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return Math.max(1, Math.min(MOST, lines));
    }
}
