package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A number or verdict that a run shows.
 *
 * @param id the name used in ledgers
 * @param label the name shown
 * @param unit the unit: {@code FLOP}, {@code $}, {@code labels}; {@code 1} for a share or a ratio
 * @param kind number or verdict
 * @param explanation what it means, in a sentence
 */
public record Reading(String id, String label, String unit, ValueKind kind, String explanation) {

    public Reading {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(explanation, "explanation");
    }
}
