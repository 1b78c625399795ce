package org.ledgerbench.exchange.spreadsheet;

import org.ledgerbench.exchange.text.Reordering;

/**
 * Text as a cell of a workbook can hold it: characters that XML lacks and controls that reorder a line become visible
 * signs, what Excel would take for an escape is escaped, and what is longer than a cell is cut with a mark.
 */
final class SheetText {

    /** The most characters Excel takes in a cell. */
    static final int LONGEST = 32_767;

    static final String SHORTENED = " \u2026 [shortened: longer than a cell]";

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int ESCAPE_LENGTH = 7;

    private SheetText() {}

    /** The text for a cell. */
    static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder cell = new StringBuilder(Math.min(lines.length() + 16, LONGEST));
        int longestBeforeMark = 0;
        for (int position = 0; position < lines.length(); ) {
            position += append(cell, lines, position);
            if (cell.length() > LONGEST) {
                cell.setLength(longestBeforeMark);
                return cell.append(SHORTENED).toString();
            }
            if (cell.length() <= LONGEST - SHORTENED.length()) {
                longestBeforeMark = cell.length();
            }
        }
        return cell.toString();
    }

    static boolean isShortened(String cell) {
        return cell.endsWith(SHORTENED);
    }

    /** Appends one sign and returns how many units of the text it took. */
    private static int append(StringBuilder cell, String text, int position) {
        int point = text.codePointAt(position);
        if (isEscape(text, position)) {
            cell.append("_x005F_");
        } else if (Reordering.is(point)) {
            cell.append(Reordering.shown(point));
        } else if (point < ' ' && point != '\n' && point != '\t') {
            cell.append((char) (CONTROL_PICTURES + point));
        } else if (point == 0xFFFE || point == 0xFFFF || Character.getType(point) == Character.SURROGATE) {
            cell.append('\uFFFD');
        } else {
            cell.appendCodePoint(point);
        }
        return Character.charCount(point);
    }

    /** {@code _x0041_} in a cell is read as the letter A (ECMA-376, part 1, ST_Xstring). */
    private static boolean isEscape(String text, int position) {
        return text.startsWith("_x", position)
                && position + ESCAPE_LENGTH <= text.length()
                && text.charAt(position + ESCAPE_LENGTH - 1) == '_'
                && text.substring(position + 2, position + ESCAPE_LENGTH - 1)
                        .chars()
                        .allMatch(unit -> Character.digit(unit, 16) >= 0 && unit < 128);
    }
}
