package org.ledgerbench.gradebook.marking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.intake.Provenance;

/**
 * Something a student handed in, as the gradebook remembers it.
 *
 * @param student the student's id
 * @param source the path it came from
 * @param sha256 the hash of its bytes, which are stored; empty when they could not be read or were too many
 * @param isCurrent whether the grading rests on it; otherwise a newer one took its place
 * @param receivedAt when the gradebook first saw it
 * @param provenance what the door it came through knew of it
 */
public record SubmissionRecord(
        String student,
        String source,
        Optional<String> sha256,
        boolean isCurrent,
        Instant receivedAt,
        Provenance provenance) {

    public SubmissionRecord {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(provenance, "provenance");
    }
}
