package org.ledgerbench.app.command;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Value;

/** Knob positions as they are typed. */
final class KnobValues {

    private KnobValues() {}

    /**
     * What a typed value means for a knob.
     *
     * @throws WrongCallException if the part has no such knob, or the knob cannot stand there
     */
    static Value parse(Part part, String knobId, String typed) {
        Knob knob = part.knob(knobId)
                .orElseThrow(() -> new WrongCallException("The part " + part.id() + " has no knob " + knobId
                        + ". Its knobs are: "
                        + part.instruments().knobs().stream().map(Knob::id).collect(Collectors.joining(", ")) + "."));
        Value value = meaning(knob, typed);
        Optional<String> problem = knob.problem(value);
        if (problem.isPresent()) {
            throw new WrongCallException("The knob " + knobId + " " + problem.get() + ".");
        }
        return value;
    }

    private static Value meaning(Knob knob, String typed) {
        if (knob instanceof Knob.Selector selector) {
            // Scripts write a number such as 500 as 500.0, too.
            Value asNumber = number(typed);
            return selector.options().stream()
                    .map(Option::value)
                    .filter(option -> option.text().equals(typed) || option.equals(asNumber))
                    .findFirst()
                    .orElseGet(() -> Value.of(typed));
        }
        if (knob instanceof Knob.Switch && (typed.equals("true") || typed.equals("false"))) {
            return Value.of(Boolean.parseBoolean(typed));
        }
        return knob instanceof Knob.Slider ? number(typed) : Value.of(typed);
    }

    private static Value number(String typed) {
        try {
            double number = Double.parseDouble(typed);
            return Double.isFinite(number) ? Value.of(number) : Value.of(typed);
        } catch (NumberFormatException notNumeric) {
            return Value.of(typed);
        }
    }
}
