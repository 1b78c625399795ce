package org.ledgerbench.exchange.lms;

import org.ledgerbench.exchange.ExchangeException;

/** What is wrong with a line of a file, as a sentence that begins with the line. */
public final class LineFault {

    private static final int LONGEST_SHOWN = 200;

    private LineFault() {}

    /** A fault in a line, counted from 1. */
    public static ExchangeException in(int line, String sentence) {
        return new ExchangeException("Line " + line + ": " + sentence);
    }

    /** What somebody wrote, short enough for a sentence. */
    public static String shown(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHOWN))) + "\u2026";
    }
}
