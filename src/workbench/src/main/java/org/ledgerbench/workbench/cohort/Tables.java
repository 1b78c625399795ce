package org.ledgerbench.workbench.cohort;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;

/** What the tables of a class have in common. */
final class Tables {

    private Tables() {}

    /** Names a table and shows its words as text, never as markup. */
    static void dress(JTable table, String name, String accessibleName) {
        table.setName(name);
        table.getAccessibleContext().setAccessibleName(accessibleName);
        table.getTableHeader().setReorderingAllowed(false);
        if (table.getTableHeader().getDefaultRenderer() instanceof JComponent heading) {
            heading.putClientProperty("html.disable", Boolean.TRUE);
        }
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(String.class, text);
        table.setDefaultRenderer(Double.class, new NumberRenderer());
        table.setDefaultRenderer(Integer.class, new NumberRenderer());
    }

    /** How wide a column would like to be, and how narrow it may get. */
    static void width(TableColumn column, int width) {
        column.setPreferredWidth(UIScale.scale(width));
        column.setMinWidth(UIScale.scale(width * 2 / 3));
    }

    /** A table as high as its rows, which scrolls sideways only, so that the page around it scrolls up and down. */
    static JPanel whole(JTable table) {
        JPanel panel = new JPanel(new BorderLayout()) {
            @Override
            public Dimension getPreferredSize() {
                table.setPreferredScrollableViewportSize(
                        new Dimension(100, table.getRowHeight() * Math.max(1, table.getRowCount())));
                return super.getPreferredSize();
            }
        };
        panel.add(new SidewaysScroll(table));
        return panel;
    }
}
