package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** How hard each criterion was and how well it tells students apart, with what the two figures mean. */
final class CriteriaPage extends JPanel {

    private final CriteriaTableModel model = new CriteriaTableModel();
    private final JTable table = new JTable(model);

    CriteriaPage() {
        super(new BorderLayout());
        setName("class.criteria");
        table.setName("class.criteria.table");
        table.getAccessibleContext().setAccessibleName(Texts.text("class.criteria.title"));
        table.setAutoCreateRowSorter(true);
        table.setFillsViewportHeight(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.getTableHeader().setReorderingAllowed(false);
        render();
        Card definitions = new Card(Texts.text("class.criteria.title"));
        definitions.setName("class.criteria.definitions");
        definitions.add(Card.words(Texts.text("class.criteria.facility.definition")), "wmin 0");
        definitions.add(Card.words(Texts.text("class.criteria.discrimination.definition")), "wmin 0");
        add(definitions, BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
    }

    void show(Overview overview) {
        model.show(overview.result().rubric().criteria(), overview.cohort().criteria());
    }

    private void render() {
        javax.swing.table.DefaultTableCellRenderer text = new javax.swing.table.DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(String.class, text);
        table.setDefaultRenderer(Double.class, new NumberRenderer());
        table.setDefaultRenderer(Integer.class, new NumberRenderer());
        for (CriteriaTableModel.Column column : CriteriaTableModel.Column.values()) {
            table.getColumnModel().getColumn(column.ordinal()).setPreferredWidth(column.width());
        }
        column(CriteriaTableModel.Column.FACILITY).setCellRenderer(new ShareRenderer(false));
        column(CriteriaTableModel.Column.DISCRIMINATION).setCellRenderer(new ShareRenderer(true));
    }

    private javax.swing.table.TableColumn column(CriteriaTableModel.Column column) {
        return table.getColumnModel().getColumn(column.ordinal());
    }
}
