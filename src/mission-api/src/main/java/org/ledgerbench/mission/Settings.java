package org.ledgerbench.mission;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The positions of a part's knobs. Two settings are equal when they hold the same values, in whatever order; the order
 * of the map given is kept for display.
 *
 * @param values knob id to value, unmodifiable
 */
public record Settings(Map<String, Value> values) {

    public Settings {
        values = ValueMap.copyOf(values);
    }

    /** A knob's number. @throws IllegalArgumentException if it is missing or no number */
    public double number(String knob) {
        if (require(knob) instanceof Value.Numeric number) {
            return number.value();
        }
        throw wrongKind(knob, "a number");
    }

    /** A knob's word. @throws IllegalArgumentException if it is missing or no text */
    public String text(String knob) {
        if (require(knob) instanceof Value.Text text) {
            return text.value();
        }
        throw wrongKind(knob, "a text");
    }

    /** A switch's position. @throws IllegalArgumentException if it is missing or neither true nor false */
    public boolean flag(String knob) {
        if (require(knob) instanceof Value.Flag flag) {
            return flag.value();
        }
        throw wrongKind(knob, "true or false");
    }

    /** These settings with one knob moved. */
    public Settings with(String knob, Value value) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.put(knob, value);
        return new Settings(changed);
    }

    private Value require(String knob) {
        Value value = values.get(knob);
        if (value == null) {
            throw new IllegalArgumentException("The knob " + knob + " is not set");
        }
        return value;
    }

    private IllegalArgumentException wrongKind(String knob, String wanted) {
        return new IllegalArgumentException(
                "The knob " + knob + " is " + values.get(knob).describe() + ", not " + wanted);
    }
}
