package org.ledgerbench.grading.replay;

import java.util.Map;
import java.util.Objects;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Value;

/**
 * What the simulator says of settings that a class records again and again, and the recorded readings last found to agree
 * with it: nearly all who record the same settings share them. Safe for any number of threads.
 */
final class KnownOutcome {

    private final Outcome outcome;
    private volatile Agreement agreement = new Agreement(null, Double.POSITIVE_INFINITY);

    private record Agreement(Map<String, Value> recorded, double tolerance) {}

    KnownOutcome(Outcome outcome) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    Outcome outcome() {
        return outcome;
    }

    /** Whether these very readings, not others that are equal, are known to agree within a tolerance. */
    boolean agreed(Map<String, Value> recorded, double tolerance) {
        Agreement last = agreement;
        return last.recorded() == recorded && last.tolerance() <= tolerance;
    }

    void keepAgreed(Map<String, Value> recorded, double tolerance) {
        agreement = new Agreement(recorded, tolerance);
    }
}
