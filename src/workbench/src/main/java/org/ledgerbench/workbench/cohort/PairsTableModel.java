package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.PlainText;

/** A row a pair. */
final class PairsTableModel extends AbstractTableModel {

    private transient List<Pairs.Row> rows = List.of();

    /** The columns, in order. */
    enum Column {
        FIRST(String.class, 200),
        SECOND(String.class, 200),
        TRACK(String.class, 120),
        PARTS(String.class, 260),
        RUNS(Integer.class, 80),
        SHARERS(Integer.class, 110);

        private final Class<?> type;
        private final int width;

        Column(Class<?> type, int width) {
            this.type = type;
            this.width = width;
        }

        int width() {
            return width;
        }
    }

    void show(List<Pairs.Row> pairs) {
        if (!pairs.equals(rows)) {
            rows = pairs;
            fireTableDataChanged();
        }
    }

    Pairs.Row row(int row) {
        return rows.get(row);
    }

    @Override
    public int getRowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public int getColumnCount() {
        return Column.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return Texts.text("class.pairs." + Column.values()[column].name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Column.values()[column].type;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Pairs.Row pair = rows.get(row);
        return switch (Column.values()[column]) {
            case FIRST -> PlainText.visible(pair.first().shown());
            case SECOND -> PlainText.visible(pair.second().shown());
            case TRACK -> pair.track();
            case PARTS -> pair.parts();
            case RUNS -> pair.runs();
            case SHARERS -> pair.sharers();
        };
    }
}
