package org.ledgerbench.grading.ledger;

import java.util.Objects;

/**
 * Something about a ledger worth saying. Findings alone never cost points.
 *
 * @param code the published name of the kind of finding, such as {@code chain-broken}
 * @param line the line of the ledger, counted from 1; 0 when it concerns the whole file
 * @param message what, where and what to do, in a sentence a student understands
 */
public record Finding(String code, int line, String message) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        if (line < 0) {
            throw new IllegalArgumentException("Lines are counted from 1, not " + line);
        }
    }

    /** A finding about the whole file. */
    public static Finding ofFile(String code, String message) {
        return new Finding(code, 0, message);
    }
}
