package org.ledgerbench.grading.ledger;

/** Words out of a ledger, made fit to stand in a sentence: short, on one line, with nothing invisible. */
public final class Quote {

    private static final int LONGEST = 60;
    private static final int LONGEST_SENTENCE = 400;

    private Quote() {}

    /** The text in double quotes. */
    public static String of(String text) {
        return '"' + plain(text, LONGEST) + '"';
    }

    /** A sentence that may hold words out of a ledger. */
    public static String within(String sentence) {
        return plain(sentence, LONGEST_SENTENCE);
    }

    private static String plain(String text, int longest) {
        if (isPlain(text, longest)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(Math.min(text.length(), longest) + 1);
        int position = 0;
        while (position < text.length() && plain.length() < longest) {
            int character = text.codePointAt(position);
            plain.appendCodePoint(isVisible(character) ? character : '\uFFFD');
            position += Character.charCount(character);
        }
        return position < text.length() ? plain.append('\u2026').toString() : plain.toString();
    }

    /** Whether the text can stand as it is, which most texts can. */
    private static boolean isPlain(String text, int longest) {
        if (text.length() > longest) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
