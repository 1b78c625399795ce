package org.ledgerbench.gradebook.merge;

import java.util.Objects;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;

/**
 * Two markers decided differently at one place.
 *
 * @param ours what stands in this gradebook
 * @param theirs what stands in the other
 */
public record Conflict(StoredMarking ours, StoredMarking theirs) {

    public Conflict {
        Objects.requireNonNull(ours, "ours");
        if (!ours.place().equals(theirs.place())) {
            throw new IllegalArgumentException(
                    "A conflict is about one place, not " + ours.place() + " and " + theirs.place());
        }
    }

    /** The place both are at. */
    public Place place() {
        return ours.place();
    }
}
