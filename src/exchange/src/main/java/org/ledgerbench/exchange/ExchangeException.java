package org.ledgerbench.exchange;

import java.io.IOException;

/**
 * Something that came in cannot be used, or something that was to go out cannot be written. The message is a sentence for
 * the person who asked: what is wrong, where, and what to do.
 */
public final class ExchangeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** A fault that needs no cause to be understood. */
    public ExchangeException(String sentence) {
        super(sentence);
    }

    /** A fault with what brought it about. */
    public ExchangeException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
