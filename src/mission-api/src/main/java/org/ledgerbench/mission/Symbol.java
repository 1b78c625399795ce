package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A letter of a formula.
 *
 * @param latex the letter
 * @param meaning what it stands for
 * @param unit its unit, {@code 1} for a ratio
 * @param binding where its value is found
 * @param source where a constant comes from; empty for knobs and readings
 */
public record Symbol(String latex, String meaning, String unit, Binding binding, String source) {

    public Symbol {
        Objects.requireNonNull(latex, "latex");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(source, "source");
    }

    /** Where the value of a symbol is found. */
    public sealed interface Binding {

        /**
         * A reading of the current run.
         *
         * @param id the reading's id
         */
        record OfReading(String id) implements Binding {}

        /**
         * A knob's current position.
         *
         * @param id the knob's id
         */
        record OfKnob(String id) implements Binding {}

        /**
         * A constant.
         *
         * @param value its value
         */
        record OfConstant(double value) implements Binding {}
    }
}
