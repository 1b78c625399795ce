package org.ledgerbench.exchange.lms.fill;

import java.util.Objects;
import java.util.Optional;

/**
 * How a file is filled.
 *
 * @param assignment the assignment's name, heading or number; empty if the file has but one
 * @param comments whether comments are written where the file takes them
 * @param rescaling whether points are brought to the assignment's maximum where it is not the rubric's total
 * @param clearing whether the score of a student who has none here is blanked; else it is left as it is
 */
public record FillOptions(Optional<String> assignment, boolean comments, boolean rescaling, boolean clearing) {

    /** The only assignment, with comments, rescaled, nothing blanked. */
    public static final FillOptions USUAL = new FillOptions(Optional.empty(), true, true, false);

    public FillOptions {
        Objects.requireNonNull(assignment, "assignment");
    }

    /** The same for an assignment. */
    public FillOptions forAssignment(String name) {
        return new FillOptions(Optional.of(name), comments, rescaling, clearing);
    }
}
