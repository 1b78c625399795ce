package org.ledgerbench.gradebook.marking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the audit trail. Lines are added in the transaction that does what they tell, and never changed.
 *
 * @param number its number, rising from 1
 * @param at when
 * @param marker who
 * @param event what happened to what
 * @param versions what was in force
 */
public record AuditEntry(long number, Instant at, String marker, Event event, Versions versions) {

    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(versions, "versions");
    }

    /** What was done. The names are stored. */
    public enum Action {
        /** The gradebook was created. */
        CREATE,
        /** An older format was migrated; old and new are the formats. */
        MIGRATE,
        /** A marker acted. */
        ACT,
        /** An act was taken back, or taken back again. */
        REVERT,
        /** A submission arrived; new is its source. */
        SUBMISSION,
        /** The automatic layer of a student was replaced. */
        REGRADE,
        /** The class's rubric was replaced; old and new are their hashes. */
        RUBRIC,
        /** The roster was replaced; old and new are the numbers of its members. */
        ROSTER,
        /** A mark was flagged for review; new is why. */
        REVIEW,
        /** A marking came from another marker's gradebook. */
        MERGE,
        /** The student is the id somebody hands in under; old and new are who a marker says that is. */
        MATCH
    }

    /**
     * What happened to what.
     *
     * @param action what was done
     * @param subject the layer's name, or {@code automatic}, {@code class}, {@code submission}, {@code reusable comment}
     * @param student the student's id, empty where it is about the class
     * @param criterion the criterion's id, empty where it is about the whole
     * @param old what was there, as JSON or text
     * @param now what is there now, as JSON or text
     */
    public record Event(
            Action action,
            String subject,
            String student,
            String criterion,
            Optional<String> old,
            Optional<String> now) {

        public Event {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(student, "student");
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(now, "now");
        }
    }

    /**
     * What was in force.
     *
     * @param rubricSha256 the rubric
     * @param simulator the mission and version that judged the student, such as {@code data-selection 1.0}
     * @param ledgerSha256 the ledger that counted
     */
    public record Versions(Optional<String> rubricSha256, Optional<String> simulator, Optional<String> ledgerSha256) {

        public Versions {
            Objects.requireNonNull(rubricSha256, "rubricSha256");
            Objects.requireNonNull(simulator, "simulator");
            Objects.requireNonNull(ledgerSha256, "ledgerSha256");
        }
    }
}
