package org.ledgerbench.mission;

/** What a reading or a claim holds. */
public enum ValueKind {
    /** A finite number. */
    NUMBER,
    /** Yes or no. */
    FLAG;

    /** Whether the value is of this kind. */
    public boolean accepts(Value value) {
        return switch (this) {
            case NUMBER -> value instanceof Value.Numeric;
            case FLAG -> value instanceof Value.Flag;
        };
    }
}
