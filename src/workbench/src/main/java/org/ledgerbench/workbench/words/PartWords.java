package org.ledgerbench.workbench.words;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;

/** What stands in a part's ledger lines, in the words of its mission. */
public final class PartWords {

    private PartWords() {}

    /** Where a knob stands: the label of a choice, or a number with its unit. */
    public static String position(Knob knob, Value value) {
        if (knob instanceof Knob.Selector selector) {
            return selector.options().stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(value.text());
        }
        if (knob instanceof Knob.Slider slider && value instanceof Value.Numeric number) {
            return between(slider, number);
        }
        return Quantities.words(value, knob.help().unit());
    }

    /** With the decimals of the knob's own field, unless more were typed. */
    private static String between(Knob.Slider slider, Value.Numeric number) {
        String shown = String.format(Locale.ROOT, "%.2f", number.value());
        boolean isExact = Math.abs(Double.parseDouble(shown) - number.value()) < 1e-12;
        return slider.range().wholeNumbers()
                        || !isExact
                        || Quantities.isNamed(slider.help().unit())
                ? Quantities.words(number, slider.help().unit())
                : shown;
    }

    /** Knobs with their values, such as "Batch size 1,000, Labels 79,000", and nothing else. */
    public static String values(Part part, Map<String, Value> values) {
        return values.entrySet().stream()
                .flatMap(entry -> part.knob(entry.getKey()).stream()
                        .map(knob -> knob.help().label() + " " + position(knob, entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** An answer: the knobs on a line, and below it each claim's question with what was stated. */
    public static String answer(Part part, Map<String, Value> values) {
        Stream<String> claims = part.questions().claims().stream()
                .filter(claim -> values.containsKey(claim.id()))
                .map(claim -> Texts.text(
                        "play.answer.claim", claim.question(), Quantities.words(values.get(claim.id()), claim.unit())));
        return Stream.concat(Stream.of(values(part, values)), claims)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
