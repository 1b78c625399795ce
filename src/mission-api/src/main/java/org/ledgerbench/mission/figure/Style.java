package org.ledgerbench.mission.figure;

import java.util.Objects;

/**
 * How an element is shown.
 *
 * @param tone what its colour means
 * @param visibility who may see it
 * @param side which vertical axis it is read from
 */
public record Style(Tone tone, Visibility visibility, AxisSide side) {

    public Style {
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(side, "side");
    }

    /** An element read from the left axis. */
    public static Style of(Tone tone, Visibility visibility) {
        return new Style(tone, visibility, AxisSide.LEFT);
    }
}
