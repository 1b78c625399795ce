package org.ledgerbench.mission.figure;

import java.util.Objects;

/**
 * A straight line across the plot, such as a target or a budget.
 *
 * @param id a name for it, unique in its figure
 * @param label the words beside it
 * @param orientation along which axis the value is measured
 * @param value where the line crosses that axis
 * @param style colour, visibility and axis
 */
public record Threshold(String id, String label, Orientation orientation, double value, Style style) {

    /** Which way a threshold runs. */
    public enum Orientation {
        /** A level line at a value of y. */
        HORIZONTAL,
        /** An upright line at a value of x. */
        VERTICAL
    }

    public Threshold {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(style, "style");
    }
}
