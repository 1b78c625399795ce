package org.ledgerbench.gradebook.marking;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Something a marker does to one student. Text is trimmed; blank text removes a comment or a note. */
public sealed interface MarkingAct {

    /** Where the result stands. */
    Place place();

    /** What stands there afterwards; empty when nothing does. */
    Optional<Marking> marking();

    /**
     * Gives points for a criterion that waits for a hand.
     *
     * @param student the student's id
     * @param criterion the criterion's id
     * @param points from 0 to the criterion's points
     * @param level the name of the level given, empty where it has none
     */
    record MarkByHand(String student, String criterion, BigDecimal points, String level) implements MarkingAct {

        public MarkByHand {
            Objects.requireNonNull(points, "points");
            level = level.strip();
        }

        @Override
        public Place place() {
            return new Place(Layer.HAND, student, criterion);
        }

        @Override
        public Optional<Marking> marking() {
            return Optional.of(new Marking(Optional.of(points), level));
        }
    }

    /**
     * Gives other points than the check did.
     *
     * @param student the student's id
     * @param criterion the criterion's id
     * @param points from 0 to the criterion's points
     * @param reason why, not blank
     */
    record MarkByOverride(String student, String criterion, BigDecimal points, String reason) implements MarkingAct {

        public MarkByOverride {
            Objects.requireNonNull(points, "points");
            reason = requireWords(reason, "An override needs a reason: say why the automatic points do not hold.");
        }

        @Override
        public Place place() {
            return new Place(Layer.OVERRIDE, student, criterion);
        }

        @Override
        public Optional<Marking> marking() {
            return Optional.of(new Marking(Optional.of(points), reason));
        }
    }

    /**
     * Sets the penalty, whatever was computed; 0 waives it.
     *
     * @param student the student's id
     * @param points what it costs, not negative
     * @param reason why, not blank
     */
    record MarkByPenalty(String student, BigDecimal points, String reason) implements MarkingAct {

        public MarkByPenalty {
            Objects.requireNonNull(points, "points");
            reason = requireWords(reason, "A penalty set by hand needs a reason: say why.");
        }

        @Override
        public Place place() {
            return new Place(Layer.PENALTY, student, Place.WHOLE);
        }

        @Override
        public Optional<Marking> marking() {
            return Optional.of(new Marking(Optional.of(points), reason));
        }
    }

    /**
     * Writes to the student.
     *
     * @param student the student's id
     * @param criterion the criterion's id, or {@link Place#WHOLE}
     * @param text the comment; blank removes it
     */
    record Comment(String student, String criterion, String text) implements MarkingAct {

        public Comment {
            text = text.strip();
        }

        @Override
        public Place place() {
            return new Place(Layer.COMMENT, student, criterion);
        }

        @Override
        public Optional<Marking> marking() {
            return words(text);
        }
    }

    /**
     * Writes to the other markers about a borderline case; a student never sees it.
     *
     * @param student the student's id
     * @param text the note; blank removes it
     */
    record Note(String student, String text) implements MarkingAct {

        public Note {
            text = text.strip();
        }

        @Override
        public Place place() {
            return new Place(Layer.NOTE, student, Place.WHOLE);
        }

        @Override
        public Optional<Marking> marking() {
            return words(text);
        }
    }

    /**
     * Settles which of several files that claim one student counts. It holds until another ledger counts.
     *
     * @param student the student's id
     * @param reason how it was settled, not blank
     */
    record ConfirmIdentity(String student, String reason) implements MarkingAct {

        public ConfirmIdentity {
            reason = requireWords(reason, "Say how it was settled whose ledger it is.");
        }

        @Override
        public Place place() {
            return new Place(Layer.IDENTITY, student, Place.WHOLE);
        }

        @Override
        public Optional<Marking> marking() {
            return words(reason);
        }
    }

    /**
     * Takes away what stands at a place.
     *
     * @param place the place
     */
    record Withdraw(Place place) implements MarkingAct {

        public Withdraw {
            Objects.requireNonNull(place, "place");
        }

        @Override
        public Optional<Marking> marking() {
            return Optional.empty();
        }
    }

    private static Optional<Marking> words(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Marking(Optional.empty(), text));
    }

    private static String requireWords(String text, String otherwise) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
        return text.strip();
    }
}
