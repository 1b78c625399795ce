package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The prediction a part asks for before its instruments open. */
public sealed interface Lock {

    /** The question as the student reads it. */
    String question();

    /** Why the value cannot be an answer, as a sentence without a subject, or empty when it can. */
    Optional<String> problem(Value value);

    /**
     * A number is predicted.
     *
     * @param question the question
     * @param unit the unit of the answer, such as {@code %}
     * @param minimum the least answer accepted
     * @param maximum the greatest answer accepted
     * @param precision the step to which the truth is declared: a truth is rounded to it before it is compared
     */
    record OfNumber(String question, String unit, double minimum, double maximum, double precision) implements Lock {

        public OfNumber {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(unit, "unit");
            if (!(minimum < maximum) || !(precision > 0)) {
                throw new IllegalArgumentException("A numeric lock needs minimum < maximum and a positive precision");
            }
        }

        @Override
        public Optional<String> problem(Value value) {
            if (!(value instanceof Value.Numeric number)) {
                return Optional.of("is " + value.describe() + ", but a number is asked for");
            }
            return Intervals.problem(number.value(), minimum, maximum);
        }
    }

    /**
     * One of several answers is predicted.
     *
     * @param question the question
     * @param options the answers, at least two
     */
    record OfChoice(String question, List<Option> options) implements Lock {

        public OfChoice {
            Objects.requireNonNull(question, "question");
            options = List.copyOf(options);
            if (options.size() < 2) {
                throw new IllegalArgumentException("A choice has at least two options");
            }
        }

        @Override
        public Optional<String> problem(Value value) {
            return Option.problem(options, value);
        }
    }
}
