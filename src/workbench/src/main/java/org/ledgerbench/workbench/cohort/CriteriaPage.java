package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.cohort.CriteriaTableModel.Measure;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;

/** How hard each criterion was and how well it tells students apart, with what the two figures mean. */
final class CriteriaPage extends JPanel {

    private final CriteriaTableModel model = new CriteriaTableModel();
    private final JTable table = new WideTable(model);
    private final JPanel bars = new JPanel(new BorderLayout());
    private final transient Consumer<String> say;
    private CardPanel card;

    CriteriaPage(Consumer<String> say) {
        super(new BorderLayout());
        this.say = say;
        setName("class.criteria");
        Tables.dress(table, "class.criteria.table", Texts.text("class.criteria.title"));
        table.setAutoCreateRowSorter(true);
        for (Measure each : Measure.values()) {
            Tables.width(column(each), each.width());
        }
        column(Measure.FACILITY).setCellRenderer(new ShareRenderer(false));
        column(Measure.DISCRIMINATION).setCellRenderer(new ShareRenderer(true));
        Column page = new Column(new MigLayout("fillx, wrap 1, insets 8 12 12 12", "[grow,fill]", "[]8[]12[]"));
        page.add(definitions(), "wmin 0");
        page.add(Tables.whole(table), "wmin 0");
        page.add(bars, "wmin 0");
        add(Column.scrolling(page), BorderLayout.CENTER);
    }

    void show(Overview overview) {
        model.show(overview.rubric().criteria(), overview.cohort().criteria());
        ChartCard picture = overview.marks().criteria();
        if (card == null || !card.fits(picture)) {
            bars.removeAll();
            card = new CardPanel(picture, say);
            bars.add(card);
        } else {
            card.show(picture);
        }
        revalidate();
    }

    private static Card definitions() {
        Card card = new Card(Texts.text("class.criteria.title"));
        card.setName("class.criteria.definitions");
        card.add(definition("facility"), "wmin 0");
        card.add(definition("discrimination"), "wmin 0");
        return card;
    }

    private static JTextArea definition(String figure) {
        return Sentence.of(
                "class.criteria.definition." + figure,
                Texts.text("class.criteria." + figure),
                Texts.text("class.criteria." + figure + ".definition"));
    }

    private TableColumn column(Measure measure) {
        return table.getColumnModel().getColumn(measure.ordinal());
    }
}
