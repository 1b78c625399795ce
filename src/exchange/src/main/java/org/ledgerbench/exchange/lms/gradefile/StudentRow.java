package org.ledgerbench.exchange.lms.gradefile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

/**
 * A student's row.
 *
 * @param row the row, from 0
 * @param student whose it is
 * @param limits what it takes
 */
public record StudentRow(int row, LmsStudent student, Limits limits) {

    public StudentRow {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(limits, "limits");
    }

    /** A row that takes whatever its column takes. */
    public static StudentRow open(int row, LmsStudent student) {
        return new StudentRow(row, student, Limits.NONE);
    }

    /**
     * What a row takes, where the file says so row by row.
     *
     * @param maximum the most
     * @param lock why the system will skip the row, in a sentence; empty if it will not
     * @param graded when the system was last given a grade for it, in the system's own words
     */
    public record Limits(Optional<BigDecimal> maximum, Optional<String> lock, Optional<String> graded) {

        /** The file says nothing row by row. */
        public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty());

        public Limits {
            Objects.requireNonNull(maximum, "maximum");
            Objects.requireNonNull(lock, "lock");
            Objects.requireNonNull(graded, "graded");
        }
    }
}
