package org.ledgerbench.grading.result;

/** Where a student stands. The names are published. */
public enum StudentState {
    /** Everything is judged. */
    GRADED,
    /** Something is pending, or two files claim one student. */
    NEEDS_MARKING,
    /** On the roster, nothing handed in. */
    MISSING,
    /** Excused by the roster. */
    EXCUSED,
    /** The ledger could not be read. */
    ERROR;

    /** Whether a student in this state has points, be they 0. */
    public boolean hasPoints() {
        return this == GRADED || this == NEEDS_MARKING;
    }
}
