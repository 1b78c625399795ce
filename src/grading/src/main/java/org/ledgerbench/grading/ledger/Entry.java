package org.ledgerbench.grading.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueMap;

/** One act of the student. */
public sealed interface Entry {

    /** Line, number and time. */
    Stamp stamp();

    /** The line of the file, counted from 1. */
    default int line() {
        return stamp().line();
    }

    /** The same act with another stamp; what it holds is shared, not copied. */
    Entry at(Stamp other);

    /** An act within a part. */
    sealed interface OfPart extends Entry {

        /** The part's id as it stands in the ledger. */
        String part();
    }

    /**
     * A prediction was locked.
     *
     * @param stamp line, number and time
     * @param part the part's id
     * @param answer the prediction
     */
    record Lock(Stamp stamp, String part, Value answer) implements OfPart {

        public Lock {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public Entry at(Stamp other) {
            return new Entry.Lock(other, part, answer);
        }
    }

    /**
     * A run was recorded.
     *
     * @param stamp line, number and time
     * @param part the part's id
     * @param knobs the settings
     * @param readings what the student saw, unmodifiable; empty when the entry records none
     */
    record Run(Stamp stamp, String part, Settings knobs, Optional<Map<String, Value>> readings) implements OfPart {

        public Run {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(knobs, "knobs");
            readings = readings.map(ValueMap::copyOf);
        }

        @Override
        public Entry at(Stamp other) {
            return new Entry.Run(other, part, knobs, readings);
        }
    }

    /**
     * Values were committed.
     *
     * @param stamp line, number and time
     * @param part the part's id
     * @param values knob or claim to value, unmodifiable
     */
    record Answer(Stamp stamp, String part, Map<String, Value> values) implements OfPart {

        public Answer {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(part, "part");
            values = ValueMap.copyOf(values);
        }

        @Override
        public Entry at(Stamp other) {
            return new Entry.Answer(other, part, values);
        }
    }

    /**
     * A reflection was written.
     *
     * @param stamp line, number and time
     * @param part the part's id
     * @param prompt the prompt's id
     * @param text what the student wrote: text, whatever it contains
     */
    record Reflection(Stamp stamp, String part, String prompt, String text) implements OfPart {

        public Reflection {
            Objects.requireNonNull(stamp, "stamp");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(prompt, "prompt");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Entry at(Stamp other) {
            return new Entry.Reflection(other, part, prompt, text);
        }
    }

    /**
     * The ledger was handed in.
     *
     * @param stamp line, number and time
     */
    record Submit(Stamp stamp) implements Entry {

        public Submit {
            Objects.requireNonNull(stamp, "stamp");
        }

        @Override
        public Entry at(Stamp other) {
            return new Entry.Submit(other);
        }
    }
}
