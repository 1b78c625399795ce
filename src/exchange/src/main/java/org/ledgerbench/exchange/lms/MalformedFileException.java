package org.ledgerbench.exchange.lms;

import java.io.IOException;

/** A file that cannot be used. The message says what, where and what to do, fit for an instructor. */
public final class MalformedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** A file that cannot be used as a whole. */
    public MalformedFileException(String message) {
        super(message);
    }

    /** A file that cannot be used because of one line, counted from 1. */
    public MalformedFileException(int line, String message) {
        super("Line " + line + ": " + message);
    }
}
