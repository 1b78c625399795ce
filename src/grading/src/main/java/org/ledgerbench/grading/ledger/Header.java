package org.ledgerbench.grading.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.MissionKey;

/**
 * The first line of a ledger.
 *
 * @param format the version of the ledger format, 1
 * @param mission the mission played
 * @param student who played
 * @param track the track's id
 * @param variant reserved, 0
 * @param opened when the ledger was opened, where that could be read
 */
public record Header(
        int format, MissionKey mission, Student student, String track, int variant, Optional<Instant> opened) {

    public Header {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(student, "student");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(opened, "opened");
    }

    /**
     * The student a ledger names.
     *
     * @param id the id
     * @param name the name, which a ledger may leave out
     */
    public record Student(String id, Optional<String> name) {

        public Student {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }
}
