package org.ledgerbench.mission.figure;

/**
 * A point in the units of a figure's axes.
 *
 * @param x along the horizontal axis, finite
 * @param y along the vertical axis, finite
 */
public record Point(double x, double y) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A point is finite, not (" + x + ", " + y + ")");
        }
    }
}
