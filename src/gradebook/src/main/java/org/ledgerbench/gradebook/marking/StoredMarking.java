package org.ledgerbench.gradebook.marking;

import java.util.Objects;
import java.util.Optional;

/**
 * A marking as it stands in the gradebook.
 *
 * @param place where
 * @param marking what was decided
 * @param basis who, when, looking at what
 * @param review why somebody should look again; empty when nobody needs to
 */
public record StoredMarking(Place place, Marking marking, Basis basis, Optional<String> review) {

    public StoredMarking {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(review, "review");
    }

    /** Why a marking made on another ledger needs review. */
    public static final String ANOTHER_LEDGER =
            "another ledger of the student counts now than the one that was marked.";

    /** The same marking; to be reviewed if it has points and was made on another ledger than the one that counts. */
    public StoredMarking checkedAgainst(Optional<String> ledgerSha256) {
        boolean isOutdated = place.layer().hasPoints()
                && review.isEmpty()
                && !basis.ledgerSha256().equals(ledgerSha256);
        return isOutdated ? flagged(ANOTHER_LEDGER) : this;
    }

    /** The same marking with a reason to look again. */
    public StoredMarking flagged(String reason) {
        return new StoredMarking(place, marking, basis, Optional.of(reason));
    }
}
