package org.ledgerbench.grading.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one student did, as far as classes are compared by it.
 *
 * @param student the student's id
 * @param track the track played
 * @param parts the parts of the mission in its order; where the mission is not at hand those something was done in
 */
public record StudentPlay(String student, String track, List<PartPlay> parts) {

    public StudentPlay {
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(track, "track");
        parts = List.copyOf(parts);
    }

    /** What was done in a part. */
    public Optional<PartPlay> part(String id) {
        return parts.stream().filter(part -> part.part().equals(id)).findFirst();
    }
}
