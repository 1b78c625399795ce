package org.ledgerbench.app.console;

/** The call or an input was wrong. The message is a sentence for the person who called: what, where, what to do. */
public final class WrongCallException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WrongCallException(String message) {
        super(message);
    }

    public WrongCallException(String message, Throwable cause) {
        super(message, cause);
    }
}
