package org.ledgerbench.mission.figure;

import java.util.Objects;

/**
 * A point with a name, such as the data wall or a committed answer.
 *
 * @param id a name for it, unique in its figure
 * @param label the words beside it
 * @param at where it is
 * @param style colour, visibility and axis
 */
public record Marker(String id, String label, Point at, Style style) {

    public Marker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(style, "style");
    }
}
