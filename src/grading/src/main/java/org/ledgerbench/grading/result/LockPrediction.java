package org.ledgerbench.grading.result;

import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.Value;

/**
 * What a student predicted in a part.
 *
 * @param part the part's id
 * @param predicted the first lock
 * @param truth the right answer, rounded to the lock's precision; empty when the mission's version is not at hand
 */
public record LockPrediction(String part, Value predicted, Optional<Value> truth) {

    public LockPrediction {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(predicted, "predicted");
        Objects.requireNonNull(truth, "truth");
    }
}
