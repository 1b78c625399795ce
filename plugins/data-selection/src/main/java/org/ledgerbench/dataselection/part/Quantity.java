package org.ledgerbench.dataselection.part;

import java.util.Objects;

/**
 * What a constant measures.
 *
 * @param name symbol and meaning
 * @param unit the unit, {@code 1} for a share or a ratio
 */
public record Quantity(String name, String unit) {

    public Quantity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
