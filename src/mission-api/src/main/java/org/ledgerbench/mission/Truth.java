package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;

/**
 * A fact about a part that the simulator knows and the student is to find.
 *
 * @param id the name used in machine-readable output
 * @param label the name shown
 * @param unit the unit, empty where there is none
 * @param values one value, or several where the truth is a set
 */
public record Truth(String id, String label, String unit, List<Value> values) {

    public Truth {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        values = List.copyOf(values);
    }

    /** A truth that is a single value. */
    public static Truth of(String id, String label, String unit, Value value) {
        return new Truth(id, label, unit, List.of(value));
    }
}
