package org.ledgerbench.exchange.lms.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line the line it begins on, counted from 1
 * @param cells the cells with their quotes and spaces, without the delimiters
 * @param lineEnd what ends the row: LF, CRLF, CR, or nothing at the end of the file
 */
record CsvRow(int line, List<String> cells, String lineEnd) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    CsvRow with(int column, String cell) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, cell);
        return new CsvRow(line, changed, lineEnd);
    }
}
