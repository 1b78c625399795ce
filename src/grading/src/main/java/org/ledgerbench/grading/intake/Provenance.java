package org.ledgerbench.grading.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a learning-management system says of a submission, which is trusted above what the ledger says of itself.
 *
 * @param studentId the student's id
 * @param name the student's name
 * @param handedIn when it arrived
 * @param attempt which attempt it is; the highest counts
 */
public record Provenance(Optional<String> studentId, Optional<String> name, Optional<Instant> handedIn, int attempt) {

    /** Nothing is known but the file. */
    public static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public Provenance {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handedIn, "handedIn");
    }
}
