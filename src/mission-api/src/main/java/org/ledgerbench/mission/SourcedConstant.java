package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A row of the traceability table.
 *
 * @param scope what the constant belongs to, such as {@code labeling-roi / edge-guardian}
 * @param name the symbol or name
 * @param value the value as text
 * @param unit the unit, empty where there is none
 * @param source author, year, place; or "scenario choice" with the reason
 */
public record SourcedConstant(String scope, String name, String value, String unit, String source) {

    public SourcedConstant {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("The constant " + name + " of " + scope + " has no source");
        }
    }
}
