package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A question to reflect on.
 *
 * @param id the name used in ledgers
 * @param title a few words for headings
 * @param question the question in full
 */
public record Prompt(String id, String title, String question) {

    public Prompt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(question, "question");
    }
}
