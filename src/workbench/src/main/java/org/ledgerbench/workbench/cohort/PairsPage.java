package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Pairs of students with the same runs, and a way from each of them to the student's work. */
final class PairsPage extends JPanel {

    private final transient Consumer<String> onReveal;
    private final PairsTableModel model = new PairsTableModel();
    private final JTable table = new WideTable(model);
    private final JTextArea found = Sentence.of("class.pairs.found", Texts.text("class.pairs.title"), "");
    private final JButton first = new JButton(Texts.text("class.pairs.first.show"));
    private final JButton second = new JButton(Texts.text("class.pairs.second.show"));

    /** An empty page; the consumer hears the id of a student who is to be looked at. */
    PairsPage(Consumer<String> onReveal) {
        super(new BorderLayout());
        this.onReveal = onReveal;
        setName("class.pairs");
        Tables.dress(table, "class.pairs.table", Texts.text("class.pairs.title"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setAutoCreateRowSorter(true);
        table.setFillsViewportHeight(true);
        for (PairsTableModel.Column each : PairsTableModel.Column.values()) {
            Tables.width(table.getColumnModel().getColumn(each.ordinal()), each.width());
        }
        table.getSelectionModel().addListSelectionListener(event -> offerButtons());
        bind();
        add(head(), BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
        offerButtons();
    }

    void show(Pairs pairs) {
        model.show(pairs.rows());
        found.setText(
                pairs.rows().isEmpty()
                        ? Texts.text("class.pairs.none", String.valueOf(Pairs.FEWEST_RUNS))
                        : Texts.text(
                                pairs.isComplete() ? "class.pairs.found" : "class.pairs.tooMany",
                                String.valueOf(pairs.rows().size())));
        offerButtons();
    }

    private JPanel head() {
        Card card = new Card(Texts.text("class.pairs.title"));
        card.add(
                Sentence.of(
                        "class.pairs.about",
                        Texts.text("class.pairs.title"),
                        Texts.text("class.pairs.about", String.valueOf(Pairs.FEWEST_RUNS))),
                "wmin 0");
        card.add(found, "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0", "[][]", "[]"));
        buttons.setOpaque(false);
        first.setName("class.pairs.first");
        second.setName("class.pairs.second");
        first.addActionListener(event -> reveal(Pairs.Row::first));
        second.addActionListener(event -> reveal(Pairs.Row::second));
        buttons.add(first);
        buttons.add(second);
        card.add(buttons);
        return card;
    }

    private void bind() {
        key("ENTER", "first", () -> reveal(Pairs.Row::first));
        key("shift ENTER", "second", () -> reveal(Pairs.Row::second));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    boolean onSecond = table.convertColumnIndexToModel(table.columnAtPoint(event.getPoint()))
                            == PairsTableModel.Column.SECOND.ordinal();
                    reveal(onSecond ? Pairs.Row::second : Pairs.Row::first);
                }
            }
        });
    }

    private void key(String stroke, String name, Runnable handler) {
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), name);
        table.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                handler.run();
            }
        });
    }

    private void reveal(Function<Pairs.Row, Pairs.Who> which) {
        int row = table.getSelectedRow();
        if (row >= 0) {
            onReveal.accept(
                    which.apply(model.row(table.convertRowIndexToModel(row))).id());
        }
    }

    private void offerButtons() {
        boolean isSelected = table.getSelectedRow() >= 0;
        first.setEnabled(isSelected);
        second.setEnabled(isSelected);
    }
}
