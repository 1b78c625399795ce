package org.ledgerbench.exchange.lms;

import org.ledgerbench.exchange.ExchangeException;

/** What is wrong with a line of a file, as a sentence that begins with the line. */
public final class LineFault {

    private LineFault() {}

    /** A fault in a line, counted from 1. */
    public static ExchangeException in(int line, String sentence) {
        return new ExchangeException("Line " + line + ": " + sentence);
    }
}
