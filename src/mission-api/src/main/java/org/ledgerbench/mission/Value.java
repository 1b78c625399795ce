package org.ledgerbench.mission;

import java.util.Objects;

/** A knob's position, a reading or an answer: a finite number, a word, or yes and no. */
public sealed interface Value {

    /** The value as it would stand in a ledger, without quotes; whole numbers have no decimal point. */
    String text();

    /** The value with its kind, for sentences: {@code the number 12}, {@code the text "many"}. */
    String describe();

    /** A number. */
    static Value of(double number) {
        return new Numeric(number);
    }

    /** A word. */
    static Value of(String text) {
        return new Text(text);
    }

    /** Yes or no. */
    static Value of(boolean flag) {
        return flag ? Flag.TRUE : Flag.FALSE;
    }

    /**
     * A number, integers included.
     *
     * @param value a finite number
     */
    record Numeric(double value) implements Value {

        private static final double LARGEST_PLAIN_INTEGER = 1e15;

        public Numeric {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value is a finite number, not " + value);
            }
            // Minus zero is the same position of a knob as zero, so the two have to be equal.
            value += 0.0;
        }

        /** Whether the number has no fraction. */
        public boolean isWhole() {
            return value == Math.rint(value);
        }

        @Override
        public String text() {
            return isWhole() && Math.abs(value) < LARGEST_PLAIN_INTEGER
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }

        @Override
        public String describe() {
            return "the number " + text();
        }
    }

    /**
     * A word or a text.
     *
     * @param value the text
     */
    record Text(String value) implements Value {

        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String text() {
            return value;
        }

        @Override
        public String describe() {
            return "the text \"" + value + "\"";
        }
    }

    /**
     * Yes or no.
     *
     * @param value the flag
     */
    record Flag(boolean value) implements Value {

        static final Flag TRUE = new Flag(true);
        static final Flag FALSE = new Flag(false);

        @Override
        public String text() {
            return Boolean.toString(value);
        }

        @Override
        public String describe() {
            return text();
        }
    }
}
