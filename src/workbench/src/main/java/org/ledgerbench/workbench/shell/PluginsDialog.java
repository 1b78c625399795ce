package org.ledgerbench.workbench.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginFailure;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.TabKey;

/** The missions at hand, and the plugins that could not be loaded with the reason. */
public final class PluginsDialog {

    private PluginsDialog() {}

    /** Opens the dialog; returns when it is closed. */
    public static void open(Component owner, MissionCatalog catalog) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(owner), Texts.text("plugins.title"));
        dialog.setModal(true);
        dialog.setName("pluginsDialog");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        JButton close = new JButton(Texts.text("plugins.close"));
        close.setName("plugins.close");
        close.addActionListener(event -> dialog.dispose());
        JPanel content = content(catalog);
        content.add(close, "tag ok, growx 0, align right");
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(close);
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

    private static JPanel content(MissionCatalog catalog) {
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
        table.setPreferredScrollableViewportSize(new Dimension(760, 220));
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets dialog", "[grow,fill]", "[][grow,fill][]"));
        content.add(new JLabel(Texts.text(
                "plugins.summary", catalog.missions().size(), catalog.failures().size())));
        content.add(new JScrollPane(table));
        return content;
    }
}
