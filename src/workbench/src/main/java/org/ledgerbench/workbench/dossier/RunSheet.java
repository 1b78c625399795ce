package org.ledgerbench.workbench.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The recorded runs of a part as a table.
 *
 * @param knobs the headings of the knobs
 * @param readings the headings of the readings
 * @param rows a row a run, in the order of recording
 */
public record RunSheet(List<String> knobs, List<String> readings, List<Row> rows) {

    public RunSheet {
        knobs = List.copyOf(knobs);
        readings = List.copyOf(readings);
        rows = List.copyOf(rows);
    }

    /**
     * A recorded run.
     *
     * @param number the run, counted from 1
     * @param line its line in the ledger
     * @param knobs where the knobs stood
     * @param readings what was recorded beside what the simulator says
     * @param isRepeated whether the simulator could repeat it
     */
    public record Row(int number, int line, List<String> knobs, List<Cell> readings, boolean isRepeated) {

        public Row {
            knobs = List.copyOf(knobs);
            readings = List.copyOf(readings);
        }

        /** Whether a recorded reading does not match the simulator. */
        public boolean isMismatched() {
            return readings.stream().anyMatch(Cell::isMismatch);
        }
    }

    /**
     * A reading of a run.
     *
     * @param recorded what the ledger says; empty when it does not
     * @param recomputed what the simulator says; empty when it does not
     * @param isMismatch whether the two do not match
     */
    public record Cell(Optional<String> recorded, Optional<String> recomputed, boolean isMismatch) {

        public Cell {
            Objects.requireNonNull(recorded, "recorded");
            Objects.requireNonNull(recomputed, "recomputed");
        }
    }

    /** How many runs have a reading that does not match. */
    public long mismatched() {
        return rows.stream().filter(Row::isMismatched).count();
    }
}
