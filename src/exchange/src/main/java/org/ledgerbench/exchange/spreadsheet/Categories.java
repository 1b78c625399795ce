package org.ledgerbench.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Value;

/**
 * What predictions are counted by: intervals of a number, or the options of a choice. What is none of them is counted
 * together, so that no ledger can make a sheet grow.
 */
final class Categories {

    private static final String OTHER = "anything else";
    private static final int MOST_UNKNOWN_WORDS = 12;

    private final List<String> labels;
    private final ToIntFunction<Value> known;

    private Categories(List<String> labels, ToIntFunction<Value> known, Set<Value> occurring) {
        this.labels = new ArrayList<>(labels);
        this.known = known;
        if (occurring.stream().anyMatch(value -> known.applyAsInt(value) < 0)) {
            this.labels.add(OTHER);
        }
    }

    /**
     * The categories of a lock.
     *
     * @param lock the lock, where the mission is at hand
     * @param occurring every value that is to be counted
     */
    static Categories of(Optional<Lock> lock, Set<Value> occurring) {
        if (lock.isPresent() && lock.get() instanceof Lock.OfNumber number) {
            return ofNumbers(Bins.over(number.minimum(), number.maximum()), occurring);
        }
        if (lock.isPresent() && lock.get() instanceof Lock.OfChoice choice) {
            return ofWords(
                    choice.options().stream()
                            .map(option -> option.value().text())
                            .toList(),
                    occurring);
        }
        double[] numbers = occurring.stream()
                .flatMap(value -> value instanceof Value.Numeric number ? Stream.of(number.value()) : Stream.empty())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (numbers.length > 0) {
            return ofNumbers(Bins.over(numbers[0], numbers[numbers.length - 1]), occurring);
        }
        return ofWords(
                occurring.stream()
                        .map(Value::text)
                        .distinct()
                        .sorted()
                        .limit(MOST_UNKNOWN_WORDS)
                        .toList(),
                occurring);
    }

    private static Categories ofNumbers(Bins bins, Set<Value> occurring) {
        return new Categories(
                bins.labels(),
                value -> value instanceof Value.Numeric number ? bins.indexOf(number.value()) : -1,
                occurring);
    }

    private static Categories ofWords(List<String> words, Set<Value> occurring) {
        return new Categories(words, value -> words.indexOf(value.text()), occurring);
    }

    List<String> labels() {
        return List.copyOf(labels);
    }

    /** The category a value falls into. */
    int indexOf(Value value) {
        int index = known.applyAsInt(value);
        return index >= 0 ? index : labels.size() - 1;
    }
}
