package org.ledgerbench.exchange.lms.gradefile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The assignment a fresh grade file is for.
 *
 * @param title its name in the system
 * @param maximum its points
 * @param number the system's number of it, if known
 */
public record FreshAssignment(String title, BigDecimal maximum, Optional<String> number) {

    public FreshAssignment {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(number, "number");
    }
}
