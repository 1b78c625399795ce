package org.ledgerbench.mission;

import java.util.Objects;

/**
 * Somebody with a veto or a question.
 *
 * @param role such as "Safety Lead"
 * @param message what they say to the student
 */
public record Stakeholder(String role, String message) {

    public Stakeholder {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(message, "message");
    }
}
