package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A number or verdict the student states as a finding.
 *
 * @param id the name used in ledgers
 * @param question what is to be stated
 * @param unit the unit, empty for a verdict
 * @param kind number or verdict
 */
public record Claim(String id, String question, String unit, ValueKind kind) {

    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
    }
}
