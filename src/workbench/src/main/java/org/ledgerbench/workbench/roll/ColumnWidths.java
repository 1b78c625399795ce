package org.ledgerbench.workbench.roll;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;

/** Gives every column of the class table the room its words need, and leaves the track out where there is not enough. */
final class ColumnWidths {

    private static final int EDGES = 2;
    private static final int BORDERS = 8;
    private static final int ROOM_TO_GROW = 60;

    private final JTable table;
    private TableColumn track;
    private int least;

    ColumnWidths(JTable table) {
        this.table = table;
    }

    /** Measures the columns; call once, when the renderers are set. */
    void fit() {
        for (RollColumn column : RollColumn.values()) {
            TableColumn shown = table.getColumnModel().getColumn(column.ordinal());
            int width = width(column, shown);
            shown.setMinWidth(width);
            shown.setPreferredWidth(column == RollColumn.NAME ? width + ROOM_TO_GROW : width);
            least += width;
        }
        track = table.getColumnModel().getColumn(RollColumn.TRACK.ordinal());
    }

    /** The width at which everything but the track can be read. */
    int wanted() {
        return least - track.getMinWidth() + scrollBar();
    }

    /** The width of a panel is another: the track, which stands beside the student's name, too, is shown if it fits. */
    void fitInto(int width) {
        TableColumnModel columns = table.getColumnModel();
        boolean isShown = columns.getColumnCount() == RollColumn.values().length;
        boolean fits = width <= 0 || width >= least + scrollBar();
        if (isShown && !fits) {
            columns.removeColumn(track);
        } else if (!isShown && fits) {
            columns.addColumn(track);
            columns.moveColumn(columns.getColumnCount() - 1, RollColumn.TRACK.ordinal());
        }
    }

    private static int scrollBar() {
        Integer width = (Integer) javax.swing.UIManager.get("ScrollBar.width");
        return (width == null ? 16 : width) + BORDERS;
    }

    private int width(RollColumn column, TableColumn shown) {
        TableCellRenderer header = table.getTableHeader().getDefaultRenderer();
        int width = header.getTableCellRendererComponent(table, column.title(), false, false, -1, column.ordinal())
                .getPreferredSize()
                .width;
        TableCellRenderer cells =
                shown.getCellRenderer() == null ? table.getDefaultRenderer(column.type()) : shown.getCellRenderer();
        for (Object sample : column.samples()) {
            Component cell = cells.getTableCellRendererComponent(table, sample, false, false, 0, column.ordinal());
            width = Math.max(width, cell.getPreferredSize().width);
        }
        return width + EDGES;
    }
}
