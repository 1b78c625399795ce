package org.ledgerbench.grading.evidence;

import java.util.Map;
import java.util.Objects;
import org.ledgerbench.mission.Value;

/**
 * What a student's run shows: its readings, or the knobs it was made with.
 *
 * @param part the part's id
 * @param run the run, counted from 1 within its part
 * @param values reading or knob id to value
 */
public record ShownRun(String part, int run, Map<String, Value> values) {

    public ShownRun {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(values, "values");
    }
}
