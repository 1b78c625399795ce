package org.ledgerbench.student;

/** A call that cannot be done; the message is a sentence that says what to do. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
