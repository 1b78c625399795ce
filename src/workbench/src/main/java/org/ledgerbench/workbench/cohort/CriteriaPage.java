package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import org.ledgerbench.workbench.cohort.CriteriaTableModel.Column;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** How hard each criterion was and how well it tells students apart, with what the two figures mean. */
final class CriteriaPage extends JPanel {

    private final CriteriaTableModel model = new CriteriaTableModel();
    private final JTable table = new JTable(model);
    private final CardsPage bars;

    CriteriaPage(Consumer<String> say) {
        super(new BorderLayout());
        bars = new CardsPage("class.criteria.bars", say);
        setName("class.criteria");
        Tables.dress(table, "class.criteria.table", Texts.text("class.criteria.title"));
        table.setAutoCreateRowSorter(true);
        table.setFillsViewportHeight(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        for (Column each : Column.values()) {
            Tables.width(column(each), each.width());
        }
        column(Column.FACILITY).setCellRenderer(new ShareRenderer(false));
        column(Column.DISCRIMINATION).setCellRenderer(new ShareRenderer(true));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, new JScrollPane(table), bars);
        split.setName("class.criteria.split");
        split.setBorder(null);
        split.setResizeWeight(0.6);
        split.setOneTouchExpandable(true);
        add(definitions(), BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
    }

    void show(Overview overview) {
        model.show(overview.rubric().criteria(), overview.cohort().criteria());
        bars.show(List.of(overview.marks().criteria()));
    }

    private static Card definitions() {
        Card card = new Card(Texts.text("class.criteria.title"));
        card.setName("class.criteria.definitions");
        card.add(Card.words(Texts.text("class.criteria.facility.definition")), "wmin 0");
        card.add(Card.words(Texts.text("class.criteria.discrimination.definition")), "wmin 0");
        return card;
    }

    private TableColumn column(Column column) {
        return table.getColumnModel().getColumn(column.ordinal());
    }
}
