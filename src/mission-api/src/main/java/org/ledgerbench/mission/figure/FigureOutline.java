package org.ledgerbench.mission.figure;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a figure before it is drawn.
 *
 * @param id the published name, such as {@code ICR_Curve}
 * @param title the heading
 * @param x the horizontal axis
 * @param y the vertical axis on the left
 * @param secondY a second vertical axis on the right, where there is one
 * @param frontier which corner of the plot is the better one, where the Pareto frontier of the runs is of interest
 */
public record FigureOutline(
        String id, String title, Axis x, Axis y, Optional<Axis> secondY, Optional<Frontier> frontier) {

    public FigureOutline {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        Objects.requireNonNull(secondY, "secondY");
        Objects.requireNonNull(frontier, "frontier");
    }

    /** A figure with one vertical axis and no frontier. */
    public static FigureOutline of(String id, String title, Axis x, Axis y) {
        return new FigureOutline(id, title, x, y, Optional.empty(), Optional.empty());
    }
}
