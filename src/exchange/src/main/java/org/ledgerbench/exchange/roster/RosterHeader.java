package org.ledgerbench.exchange.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.ledgerbench.exchange.ExchangeException;

/** Which column of a roster is which. */
final class RosterHeader {

    /** A column that means something. */
    enum Column {
        ID,
        NAME,
        DUE,
        EXCUSED;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();
    private final int width;

    RosterHeader(CSVRecord record, String name) throws ExchangeException {
        width = record.size();
        for (int position = 0; position < width; position++) {
            place(record.get(position).trim(), position, name);
        }
        if (!positions.containsKey(Column.ID)) {
            throw new ExchangeException(name + ", line 1: a roster begins with the names of its columns, id,name,due,"
                    + "excused, of which id is required; found: " + String.join(", ", record.values()) + ".");
        }
    }

    private void place(String title, int position, String name) throws ExchangeException {
        for (Column column : Column.values()) {
            if (column.title().equals(title.toLowerCase(Locale.ROOT))) {
                if (positions.put(column, position) != null) {
                    throw new ExchangeException(
                            name + ", line 1: the column " + column.title() + " is there twice. Remove one of them.");
                }
                return;
            }
        }
        if (!title.isEmpty()) {
            unknown.add(title);
        }
    }

    /** The trimmed cell; empty where the row ends before it, or the roster lacks the column. */
    String cell(CSVRecord row, Column column) {
        Integer position = positions.get(column);
        return position == null || position >= row.size()
                ? ""
                : row.get(position).trim();
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    int width() {
        return width;
    }
}
