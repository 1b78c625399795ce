package org.ledgerbench.exchange.spreadsheet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.catalog.LoadedMission;

/**
 * What a workbook says beside the results.
 *
 * @param product name and version of the product, such as {@code Ledgerbench 1.0.0}
 * @param gradedAt when the class was graded, where that is to be written; without it the same class gives the same bytes
 * @param missions the missions at hand, for titles, bounds and figures
 * @param drawing draws the figures; without it there is no sheet of figures
 */
public record WorkbookContext(
        String product, Optional<Instant> gradedAt, List<LoadedMission> missions, Optional<FigureDrawing> drawing) {

    public WorkbookContext {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(gradedAt, "gradedAt");
        missions = List.copyOf(missions);
        Objects.requireNonNull(drawing, "drawing");
    }
}
