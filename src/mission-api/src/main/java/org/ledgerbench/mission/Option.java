package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One value of a choice.
 *
 * @param value the value as it stands in a ledger
 * @param label the words shown
 */
public record Option(Value value, String label) {

    public Option {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }

    /** An option whose value is a word. */
    public static Option of(String value, String label) {
        return new Option(Value.of(value), label);
    }

    static Optional<String> problem(List<Option> options, Value value) {
        for (Option option : options) {
            if (option.value().equals(value)) {
                return Optional.empty();
            }
        }
        String known = options.stream().map(option -> option.value().text()).collect(Collectors.joining(", "));
        return Optional.of("is " + value.describe() + ", but the choice is: " + known);
    }
}
