package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.awt.FontMetrics;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.ledgerbench.workbench.dossier.RunSheet;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.theme.TabKey;
import org.ledgerbench.workbench.words.PlainText;

/** The recorded runs: where a reading does not match the simulator, both values stand in the cell behind a sign. */
final class RunsTable extends JTable {

    private static final Icon SIGN = Icons.small("exclamation-triangle", "Actions.Red");

    private final transient Runs runs = new Runs();

    RunsTable(String part) {
        TabKey.leaves(this);
        setModel(runs);
        setName("runs." + part);
        getAccessibleContext().setAccessibleName(Texts.text("runs.title"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setDefaultRenderer(Object.class, new CellRenderer());
        getTableHeader().setReorderingAllowed(false);
    }

    void show(RunSheet sheet) {
        runs.sheet = sheet;
        runs.fireTableStructureChanged();
        for (int column = 0; column < getColumnCount(); column++) {
            getColumnModel().getColumn(column).setPreferredWidth(width(column));
        }
        setPreferredScrollableViewportSize(new java.awt.Dimension(
                getPreferredScrollableViewportSize().width,
                getRowHeight() * Math.max(1, sheet.rows().size())));
    }

    /** Room for the heading and every value, with the sign of a mismatch. */
    private int width(int column) {
        FontMetrics metrics = getFontMetrics(getFont());
        int width = getFontMetrics(getTableHeader().getFont()).stringWidth(runs.getColumnName(column));
        for (int row = 0; row < runs.getRowCount(); row++) {
            int sign = mismatch(runs.sheet.rows().get(row), column) ? SIGN.getIconWidth() : 0;
            width = Math.max(width, sign + metrics.stringWidth((String) runs.getValueAt(row, column)));
        }
        return width + metrics.charWidth('m') * 2;
    }

    private boolean mismatch(RunSheet.Row row, int column) {
        int reading = column - 2 - row.knobs().size();
        return reading >= 0 && row.readings().get(reading).isMismatch();
    }

    private static final class Runs extends AbstractTableModel {

        private transient RunSheet sheet = new RunSheet(List.of(), List.of(), List.of());

        @Override
        public int getRowCount() {
            return sheet == null ? 0 : sheet.rows().size();
        }

        @Override
        public int getColumnCount() {
            return sheet == null
                    ? 0
                    : 2 + sheet.knobs().size() + sheet.readings().size();
        }

        @Override
        public String getColumnName(int column) {
            int knobs = sheet.knobs().size();
            return switch (column) {
                case 0 -> Texts.text("runs.number");
                case 1 -> Texts.text("runs.line");
                default ->
                    column - 2 < knobs
                            ? sheet.knobs().get(column - 2)
                            : sheet.readings().get(column - 2 - knobs);
            };
        }

        @Override
        public Object getValueAt(int row, int column) {
            RunSheet.Row run = sheet.rows().get(row);
            int knobs = run.knobs().size();
            return switch (column) {
                case 0 -> String.valueOf(run.number());
                case 1 -> String.valueOf(run.line());
                default ->
                    column - 2 < knobs
                            ? PlainText.visible(run.knobs().get(column - 2))
                            : words(run.readings().get(column - 2 - knobs));
            };
        }

        private static String words(RunSheet.Cell cell) {
            if (cell.isMismatch()) {
                return Texts.text(
                        "runs.mismatch",
                        PlainText.visible(cell.recorded().orElse("\u2013")),
                        cell.recomputed().orElse("\u2013"));
            }
            return cell.recorded()
                    .map(PlainText::visible)
                    .orElse(cell.recomputed().map(value -> "(" + value + ")").orElse("\u2013"));
        }
    }

    private final class CellRenderer extends DefaultTableCellRenderer {

        CellRenderer() {
            putClientProperty("html.disable", Boolean.TRUE);
            setHorizontalAlignment(SwingConstants.TRAILING);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean isMismatch = mismatch(runs.sheet.rows().get(row), column);
            setIcon(isMismatch ? SIGN : null);
            setToolTipText(PlainText.tip(value.toString()));
            return this;
        }
    }
}
