package org.ledgerbench.mission.figure;

import java.util.List;
import java.util.Objects;

/**
 * A shaded area made of rectangles.
 *
 * @param id a name for it, unique in its figure
 * @param label the name in the legend
 * @param cells the rectangles, which may touch but do not overlap
 * @param style colour, visibility and axis
 */
public record Region(String id, String label, List<Cell> cells, Style style) {

    /**
     * A rectangle in the units of the axes.
     *
     * @param low the corner with the smaller coordinates
     * @param high the corner with the greater coordinates
     */
    public record Cell(Point low, Point high) {

        public Cell {
            if (low.x() > high.x() || low.y() > high.y()) {
                throw new IllegalArgumentException("The corners of a cell are swapped: " + low + ", " + high);
            }
        }
    }

    public Region {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        cells = List.copyOf(cells);
        Objects.requireNonNull(style, "style");
    }
}
