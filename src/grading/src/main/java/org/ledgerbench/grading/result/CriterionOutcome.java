package org.ledgerbench.grading.result;

/** How a criterion came out. The names are published. */
public enum CriterionOutcome {
    /** All of its points. */
    PASSED,
    /** Some of its points. */
    PARTIAL,
    /** Recorded, and worth nothing. */
    FAILED,
    /** Not judged, because a criterion it requires did not pass; worth nothing. */
    SKIPPED,
    /** Nothing was recorded; worth nothing. */
    MISSING,
    /** Waits for a hand or for a version of the mission. */
    PENDING,
    /** Could not be judged, and the fault is ours. */
    ERROR;

    /** Whether a criterion with this outcome has points, be they 0. */
    public boolean hasPoints() {
        return this != PENDING && this != ERROR;
    }
}
