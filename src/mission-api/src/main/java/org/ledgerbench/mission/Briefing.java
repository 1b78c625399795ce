package org.ledgerbench.mission;

import java.util.Objects;

/**
 * How a part introduces itself.
 *
 * @param title the part's title
 * @param objective what is to be found out
 * @param minutes the time meant for it
 */
public record Briefing(String title, String objective, int minutes) {

    public Briefing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(objective, "objective");
        if (minutes <= 0) {
            throw new IllegalArgumentException("A part takes at least a minute, not " + minutes);
        }
    }
}
