package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;

/**
 * A term of the field that a good reflection names.
 *
 * @param id the name a rubric uses, such as {@code iron-law}
 * @param label the name shown
 * @param spellings the ways students write it, matched as whole words without regard to case
 */
public record Concept(String id, String label, List<String> spellings) {

    public Concept {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        spellings = List.copyOf(spellings);
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("Concept " + id + " has no spelling to look for");
        }
    }
}
