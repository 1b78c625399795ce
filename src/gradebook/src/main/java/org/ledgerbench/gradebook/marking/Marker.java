package org.ledgerbench.gradebook.marking;

import java.time.InstantSource;
import java.util.Objects;

/**
 * Who marks, and what time it is.
 *
 * @param name the marker's name, not blank
 * @param clock tells the time
 */
public record Marker(String name, InstantSource clock) {

    public Marker {
        Objects.requireNonNull(clock, "clock");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A marker has a name.");
        }
    }
}
