package org.ledgerbench.grading.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A cited number beside the student's own runs.
 *
 * @param number the number
 * @param verdict what the runs say of it
 * @param match where it is found, when it agrees
 */
public record Citation(CitedNumber number, Verdict verdict, Optional<Match> match) {

    /** What a student's runs say of a number. */
    public enum Verdict {
        /** A run shows it. */
        AGREES,
        /** The text names a reading before it, and no run shows that reading so. */
        CONTRADICTS,
        /** Nothing can be said. */
        UNRELATED
    }

    /**
     * Where a number is found.
     *
     * @param part the part's id
     * @param run the run, counted from 1 within its part
     * @param quantity the reading or knob
     * @param value what the run shows
     */
    public record Match(String part, int run, String quantity, double value) {

        public Match {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    public Citation {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(match, "match");
    }
}
