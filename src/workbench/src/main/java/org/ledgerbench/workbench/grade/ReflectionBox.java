package org.ledgerbench.workbench.grade;

import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.dossier.MarkedText;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** A question, what the student answered, and a line that counts the evidence. */
final class ReflectionBox extends JPanel {

    private final JTextArea title = Card.words("", "h4.font");
    private final JTextArea question = Card.words("");
    private final EvidencePane text;
    private final JLabel agrees = new JLabel(Icons.small("check-lg", "Actions.Green"));
    private final JLabel contradicts = new JLabel(Icons.small("x-lg", "Actions.Red"));
    private final JLabel ideas = new JLabel(Icons.small("lightbulb"));
    private final JLabel words = new JLabel();
    private final JTextArea explanation = Card.words("");

    ReflectionBox(String name) {
        super(new MigLayout("fillx, wrap 1, insets 0, hidemode 3", "[grow,fill]", "[]2[]4[]4[]"));
        setOpaque(false);
        text = new EvidencePane(name);
        drawFrame();
        add(title, "wmin 0");
        add(question, "wmin 0");
        add(text, "wmin 0");
        JPanel counts = new JPanel(new MigLayout("insets 0, wrap 2, gapx 16", "[][]", "[]2[]"));
        counts.setOpaque(false);
        counts.add(agrees);
        counts.add(contradicts);
        counts.add(ideas);
        counts.add(words);
        explanation.setName(name + ".explanation");
        add(counts, "wmin 0");
        add(explanation, "wmin 0");
        explanation.setVisible(false);
        text.onEvidence(this::explain);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (text != null) {
            drawFrame();
        }
    }

    private void drawFrame() {
        text.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(6, 8, 6, 8)));
    }

    private void explain(Optional<MarkedText.Span> span) {
        explanation.setText(span.map(MarkedText.Span::explanation).orElse(""));
        explanation.setVisible(span.isPresent());
    }

    void show(MarkedText marked) {
        title.setText(
                Texts.text("reflection.title", marked.part(), marked.prompt().title()));
        question.setText(marked.prompt().question());
        text.show(marked);
        agrees.setText(Texts.text("reflection.agrees", marked.count(MarkedText.Kind.AGREES)));
        contradicts.setText(Texts.text("reflection.contradicts", marked.count(MarkedText.Kind.CONTRADICTS)));
        ideas.setText(Texts.text("reflection.ideas", marked.count(MarkedText.Kind.CONCEPT)));
        words.setText(Texts.text("reflection.words", marked.words()));
    }
}
