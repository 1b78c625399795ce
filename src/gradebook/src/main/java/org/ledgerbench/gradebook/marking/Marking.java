package org.ledgerbench.gradebook.marking;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided.
 *
 * @param points the points or the penalty; present exactly in the {@linkplain Layer#hasPoints() layers that have them}
 * @param text the level's name, the reason, the comment or the note
 */
public record Marking(Optional<BigDecimal> points, String text) {

    public Marking {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(text, "text");
        if (points.isPresent() && points.get().signum() < 0) {
            throw new IllegalArgumentException("Points are not negative, as " + points.get() + " is");
        }
    }
}
