package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A control of a part's instruments. The workbench builds a slider, a choice or a switch from it. */
public sealed interface Knob {

    /** The name used in ledgers. */
    String id();

    /** Label, unit, explanation and source. */
    KnobHelp help();

    /** Where the knob stands at first. */
    Value defaultValue();

    /** Why the knob cannot stand there, as a sentence without a subject, or empty when it can. */
    Optional<String> problem(Value value);

    /**
     * A slider.
     *
     * @param id the name used in ledgers
     * @param help label, unit, explanation and source
     * @param range bounds and step
     * @param initial the default position
     */
    record Slider(String id, KnobHelp help, Range range, double initial) implements Knob {

        public Slider {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(help, "help");
            Objects.requireNonNull(range, "range");
            if (initial < range.minimum() || initial > range.maximum()) {
                throw new IllegalArgumentException("The default of " + id + " lies outside its range");
            }
        }

        @Override
        public Value defaultValue() {
            return Value.of(initial);
        }

        @Override
        public Optional<String> problem(Value value) {
            if (!(value instanceof Value.Numeric number)) {
                return Optional.of("is " + value.describe() + ", but a number is asked for");
            }
            if (range.wholeNumbers() && !number.isWhole()) {
                return Optional.of("is " + value.text() + ", but a whole number is asked for");
            }
            return Intervals.problem(number.value(), range.minimum(), range.maximum());
        }
    }

    /**
     * A choice of one among several values.
     *
     * @param id the name used in ledgers
     * @param help label, unit, explanation and source
     * @param options the values
     * @param defaultValue one of the options' values
     */
    record Selector(String id, KnobHelp help, List<Option> options, Value defaultValue) implements Knob {

        public Selector {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(help, "help");
            options = List.copyOf(options);
            if (Option.problem(options, defaultValue).isPresent()) {
                throw new IllegalArgumentException("The default of " + id + " is none of its options");
            }
        }

        @Override
        public Optional<String> problem(Value value) {
            return Option.problem(options, value);
        }
    }

    /**
     * A switch.
     *
     * @param id the name used in ledgers
     * @param help label, explanation and source
     * @param initial the default position
     */
    record Switch(String id, KnobHelp help, boolean initial) implements Knob {

        public Switch {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(help, "help");
        }

        @Override
        public Value defaultValue() {
            return Value.of(initial);
        }

        @Override
        public Optional<String> problem(Value value) {
            return value instanceof Value.Flag
                    ? Optional.empty()
                    : Optional.of("is " + value.describe() + ", but true or false is asked for");
        }
    }
}
