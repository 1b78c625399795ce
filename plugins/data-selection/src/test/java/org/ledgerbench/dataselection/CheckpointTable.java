package org.ledgerbench.dataselection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Value;

/** A table of checkpoints: plain CSV without quotes; an empty cell says nothing. */
final class CheckpointTable {

    private CheckpointTable() {}

    /**
     * A line of the table.
     *
     * @param cells column to cell
     */
    record Row(Map<String, String> cells) {

        List<String> filled() {
            return cells.keySet().stream()
                    .filter(column -> !cells.get(column).isEmpty())
                    .toList();
        }

        String text(String column) {
            return cells.get(column);
        }

        Value value(String column) {
            String cell = cells.get(column);
            if (cell.equals("true") || cell.equals("false")) {
                return Value.of(Boolean.parseBoolean(cell));
            }
            return Character.isLetter(cell.charAt(0)) ? Value.of(cell) : Value.of(Double.parseDouble(cell));
        }

        @Override
        public String toString() {
            return String.join(" ", cells.values().stream().limit(4).toList());
        }
    }

    static List<Row> read(String file) {
        try (InputStream in = CheckpointTable.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.get(0).split(",", -1);
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String[] columns, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns.length) {
            throw new IllegalArgumentException("There are " + cells.length + " cells in: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }
}
