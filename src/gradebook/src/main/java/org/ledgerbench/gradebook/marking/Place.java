package org.ledgerbench.gradebook.marking;

import java.util.Objects;

/**
 * Where a marking stands: at most one at each place.
 *
 * @param layer what kind
 * @param student the student's id
 * @param criterion the criterion's id; empty when it is about the student as a whole
 */
public record Place(Layer layer, String student, String criterion) {

    /** The criterion of a marking that is about the student as a whole. */
    public static final String WHOLE = "";

    public Place {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(criterion, "criterion");
    }

    /** Whether it is about the student and not one criterion. */
    public boolean isWhole() {
        return criterion.equals(WHOLE);
    }
}
