package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A limit on a reading that a stakeholder enforces.
 *
 * @param id the name used in vetoes, such as {@code rain-recall}
 * @param label the name shown
 * @param reading the id of the reading it limits
 * @param direction which side is allowed; the limit itself is
 * @param limit the limit, in the reading's unit
 */
public record Constraint(String id, String label, String reading, Direction direction, double limit) {

    /** Which side of a limit is allowed. */
    public enum Direction {
        /** The reading is the limit or more. */
        AT_LEAST,
        /** The reading is the limit or less. */
        AT_MOST
    }

    public Constraint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(direction, "direction");
    }

    /** Whether a reading of that size is allowed. */
    public boolean allows(double value) {
        return direction == Direction.AT_LEAST ? value >= limit : value <= limit;
    }

    /** By what share of the limit a reading violates it; 0 where it does not. */
    public double shortfall(double value) {
        return allows(value) ? 0 : Math.abs(value - limit) / Math.abs(limit);
    }
}
