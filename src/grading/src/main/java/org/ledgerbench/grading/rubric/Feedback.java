package org.ledgerbench.grading.rubric;

import java.util.Objects;
import java.util.Optional;

/**
 * What the author of a rubric says to a student.
 *
 * @param passed when the criterion passed
 * @param partial when it earned some of its points
 * @param failed when it earned none
 */
public record Feedback(Optional<String> passed, Optional<String> partial, Optional<String> failed) {

    /** No words of the author's. */
    public static final Feedback NONE = new Feedback(Optional.empty(), Optional.empty(), Optional.empty());

    public Feedback {
        Objects.requireNonNull(passed, "passed");
        Objects.requireNonNull(partial, "partial");
        Objects.requireNonNull(failed, "failed");
    }
}
