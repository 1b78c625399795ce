package org.ledgerbench.workbench.shell;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginFailure;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.EscapeKey;
import org.ledgerbench.workbench.theme.TabKey;
import org.ledgerbench.workbench.words.PlainText;

/** The missions at hand, and the plugins that could not be loaded with the reason. */
public final class PluginsDialog {

    private static final int ORIGIN = 3;
    private static final int REASON = 4;
    private static final int ROWS = 4;
    private static final int[] SHARES = {70, 270, 60, 180, 180};

    private PluginsDialog() {}

    /** Opens the dialog; returns when it is closed. */
    public static void open(Component owner, MissionCatalog catalog) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(owner), Texts.text("plugins.title"));
        dialog.setModal(true);
        dialog.setName("pluginsDialog");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        EscapeKey.closes(dialog);
        JButton close = new JButton(Texts.text("plugins.close"));
        close.setName("plugins.close");
        close.addActionListener(event -> dialog.dispose());
        JPanel content = content(catalog);
        content.add(close, "tag ok, growx 0, align right");
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(close);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    /** The rows of the table: status in a word, mission, version, origin, remark. */
    static List<Object[]> rows(MissionCatalog catalog) {
        List<Object[]> rows = new ArrayList<>();
        for (LoadedMission mission : catalog.missions()) {
            rows.add(new Object[] {
                Texts.text("plugins.loaded"),
                mission.description().title(),
                mission.key().version(),
                mission.origin(),
                ""
            });
        }
        for (PluginFailure failure : catalog.failures()) {
            rows.add(new Object[] {Texts.text("plugins.failed"), "", "", failure.origin(), failure.reason()});
        }
        return rows;
    }

    /** The table, and below it everything about the row selected: a path or a reason is longer than a column. */
    static JPanel content(MissionCatalog catalog) {
        String[] columns = Texts.text("plugins.columns").split("\\|");
        DefaultTableModel model = new DefaultTableModel(columns, 0) {
            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        rows(catalog).forEach(model::addRow);
        JTable table = TabKey.leaves(new JTable(model));
        table.setName("plugins.table");
        table.getAccessibleContext().setAccessibleName(Texts.text("plugins.title"));
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(Object.class, text);
        for (int column = 0; column < SHARES.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(SHARES[column]);
        }
        JTextArea about = Card.words("");
        about.setName("plugins.about");
        about.setRows(ROWS);
        about.setFocusable(true);
        table.getSelectionModel().addListSelectionListener(event -> about.setText(about(model, table)));
        select(table, catalog);
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets dialog", "[grow,fill]", "[][grow,fill][][]"));
        content.add(new JLabel(Texts.text(
                "plugins.summary", catalog.missions().size(), catalog.failures().size())));
        content.add(new JScrollPane(table), "width 20lp:680lp, height 20lp:170lp, grow");
        content.add(about, "wmin 0");
        return content;
    }

    /** What could not be loaded is what somebody opens this for. */
    private static void select(JTable table, MissionCatalog catalog) {
        int row = catalog.failures().isEmpty() ? 0 : catalog.missions().size();
        if (row < table.getRowCount()) {
            table.setRowSelectionInterval(row, row);
        }
    }

    private static String about(DefaultTableModel model, JTable table) {
        int row = table.getSelectedRow();
        return row < 0
                ? ""
                : PlainText.visible(model.getValueAt(row, ORIGIN) + "\n" + model.getValueAt(row, REASON))
                        .strip();
    }
}
