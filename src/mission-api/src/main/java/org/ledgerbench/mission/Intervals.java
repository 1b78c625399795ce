package org.ledgerbench.mission;

import java.util.Optional;

/** Sentences about closed intervals. */
final class Intervals {

    private Intervals() {}

    static Optional<String> problem(double value, double minimum, double maximum) {
        if (value >= minimum && value <= maximum) {
            return Optional.empty();
        }
        return Optional.of("is " + Value.of(value).text() + ", outside "
                + Value.of(minimum).text() + " to " + Value.of(maximum).text());
    }
}
