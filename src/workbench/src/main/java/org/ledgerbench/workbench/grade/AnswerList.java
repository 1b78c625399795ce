package org.ledgerbench.workbench.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.dossier.AnswerLine;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.words.PlainText;

/** What was committed beside what the simulator says. */
final class AnswerList extends JPanel {

    private final transient List<Row> rows = new ArrayList<>();

    AnswerList() {
        super(new MigLayout(
                "fillx, insets 0, wrap 3, hidemode 3", "[grow 60,fill]12[grow 20,fill]12[grow 20,fill]", "[]3[]"));
        setOpaque(false);
        head("answers.what");
        head("answers.committed");
        head("answers.actual");
    }

    /** Shows other answers, in the rows of those before. */
    void show(List<AnswerLine> lines) {
        while (rows.size() < lines.size()) {
            rows.add(new Row());
        }
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty());
        }
    }

    private void head(String key) {
        JLabel label = new JLabel(Texts.text(key));
        label.putClientProperty("FlatLaf.styleClass", "semibold");
        add(label, "wmin 0");
    }

    private final class Row {

        private final JTextArea label = Card.words("");
        private final JTextArea committed = Card.words("");
        private final JTextArea actual = Card.words("");

        Row() {
            add(label, "wmin 0");
            add(committed, "wmin 0");
            add(actual, "wmin 0");
        }

        void show(Optional<AnswerLine> line) {
            label.setVisible(line.isPresent());
            committed.setVisible(line.isPresent());
            actual.setVisible(line.isPresent());
            line.ifPresent(each -> {
                label.setText(each.label());
                committed.setText(each.committed().isEmpty() ? "\u2013" : PlainText.visible(each.committed()));
                actual.setText(each.actual());
            });
        }
    }
}
