package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A constraint that a setting violates.
 *
 * @param constraint the constraint violated
 * @param value the reading that violates it
 * @param message what the stakeholder says: which constraint, and by how much
 */
public record Veto(Constraint constraint, double value, String message) {

    public Veto {
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(message, "message");
    }

    /** By what share of the limit the constraint is violated. */
    public double shortfall() {
        return constraint.shortfall(value);
    }
}
