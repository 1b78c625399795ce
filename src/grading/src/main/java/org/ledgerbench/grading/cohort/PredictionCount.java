package org.ledgerbench.grading.cohort;

import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.Value;

/**
 * How often something was predicted.
 *
 * @param part the part's id
 * @param track the track's id
 * @param predicted the prediction
 * @param truth the right answer on that track, where it is known
 * @param students how many students
 */
public record PredictionCount(String part, String track, Value predicted, Optional<Value> truth, int students) {

    public PredictionCount {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(predicted, "predicted");
        Objects.requireNonNull(truth, "truth");
    }
}
