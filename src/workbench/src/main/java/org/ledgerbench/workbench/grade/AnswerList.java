package org.ledgerbench.workbench.grade;

import java.util.List;
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

    AnswerList() {
        super(new MigLayout("fillx, insets 0, wrap 3", "[grow 60,fill]12[grow 20,fill]12[grow 20,fill]", "[]3[]"));
        setOpaque(false);
    }

    void show(List<AnswerLine> lines) {
        removeAll();
        head("answers.what");
        head("answers.committed");
        head("answers.actual");
        for (AnswerLine line : lines) {
            add(words(line.label()), "wmin 0");
            add(words(line.committed().isEmpty() ? "\u2013" : PlainText.visible(line.committed())), "wmin 0");
            add(words(line.actual()), "wmin 0");
        }
        revalidate();
        repaint();
    }

    private void head(String key) {
        JLabel label = new JLabel(Texts.text(key));
        label.putClientProperty("FlatLaf.styleClass", "semibold");
        add(label, "wmin 0");
    }

    private static JTextArea words(String text) {
        return Card.words(text);
    }
}
