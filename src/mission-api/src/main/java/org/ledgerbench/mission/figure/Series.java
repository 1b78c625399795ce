package org.ledgerbench.mission.figure;

import java.util.List;
import java.util.Objects;

/**
 * Points that belong together.
 *
 * @param id a name for it, unique in its figure
 * @param label the name in the legend
 * @param kind how it is drawn
 * @param style colour, visibility and axis
 * @param points the points; in the order of x for a line, in the order of recording for runs
 */
public record Series(String id, String label, Kind kind, Style style, List<Point> points) {

    /** How a series is drawn. */
    public enum Kind {
        /** A line through the points. */
        LINE,
        /** The points alone. */
        SCATTER,
        /** Points joined by straight lines. */
        LINE_AND_POINTS,
        /** Bars from zero. */
        BAR,
        /** A student's runs: points numbered from 1. */
        RUNS
    }

    public Series {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(style, "style");
        points = List.copyOf(points);
    }
}
