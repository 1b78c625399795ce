package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Objects;

/**
 * The tracks of a class side by side.
 *
 * @param tracks what the columns are called
 * @param rows a row a measure
 */
record TrackTable(List<String> tracks, List<Row> rows) {

    /**
     * A measure on every track.
     *
     * @param measure what is measured
     * @param cells a cell a track
     */
    record Row(String measure, List<String> cells) {

        Row {
            Objects.requireNonNull(measure, "measure");
            cells = List.copyOf(cells);
        }
    }

    TrackTable {
        tracks = List.copyOf(tracks);
        rows = List.copyOf(rows);
    }
}
