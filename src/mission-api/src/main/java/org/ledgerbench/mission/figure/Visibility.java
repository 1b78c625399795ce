package org.ledgerbench.mission.figure;

/** From when on something may be seen. */
public enum Visibility {
    /** By everybody at any time. */
    ALWAYS,
    /** By a student once the part's lock is closed. */
    AFTER_LOCK,
    /** By a student once the part is answered. */
    AFTER_ANSWER,
    /** By instructors alone. */
    INSTRUCTOR
}
