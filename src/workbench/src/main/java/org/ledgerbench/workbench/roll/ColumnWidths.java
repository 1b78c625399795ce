package org.ledgerbench.workbench.roll;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;

/** Which columns of the class table are shown, and the room that their words need. */
final class ColumnWidths {

    private static final int EDGES = 2;
    private static final int BORDERS = 8;
    private static final int ROOM_TO_GROW = 60;

    private final JTable table;
    private final Map<RollColumn, TableColumn> columns = new EnumMap<>(RollColumn.class);
    private final Set<RollColumn> unwanted = EnumSet.noneOf(RollColumn.class);

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
            columns.put(column, shown);
        }
    }

    /** The width at which everything but the track can be read. */
    int wanted() {
        return least(EnumSet.complementOf(EnumSet.of(RollColumn.TRACK)));
    }

    /** Leaves a column out, or takes it in again. */
    void want(RollColumn column, boolean isWanted) {
        if (isWanted) {
            unwanted.remove(column);
        } else {
            unwanted.add(column);
        }
        fitInto(table.getWidth() + scrollBar());
    }

    /** The width of a panel is another: the track, which stands beside the student's name, too, is shown if it fits. */
    void fitInto(int width) {
        Set<RollColumn> shown = EnumSet.allOf(RollColumn.class);
        shown.removeAll(unwanted);
        if (width > scrollBar() && width < least(shown)) {
            shown.remove(RollColumn.TRACK);
        }
        if (shown.size() == table.getColumnCount()
                && shown.stream().allMatch(column -> table.convertColumnIndexToView(column.ordinal()) >= 0)) {
            return;
        }
        columns.values().forEach(table.getColumnModel()::removeColumn);
        shown.forEach(column -> table.getColumnModel().addColumn(columns.get(column)));
    }

    private int least(Set<RollColumn> shown) {
        return shown.stream()
                        .mapToInt(column -> columns.get(column).getMinWidth())
                        .sum()
                + scrollBar();
    }

    private static int scrollBar() {
        Integer width = (Integer) javax.swing.UIManager.get("ScrollBar.width");
        return UIScale.scale((width == null ? 16 : width) + BORDERS);
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
