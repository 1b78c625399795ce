package org.ledgerbench.gradebook.marking;

import java.util.Objects;

/**
 * A comment kept for the next student.
 *
 * @param criterion the criterion it is for; {@link Place#WHOLE} when it is for any
 * @param text the words, not blank
 */
public record ReusableComment(String criterion, String text) {

    public ReusableComment {
        Objects.requireNonNull(criterion, "criterion");
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A reusable comment has words.");
        }
    }
}
