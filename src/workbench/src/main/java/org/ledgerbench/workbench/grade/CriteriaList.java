package org.ledgerbench.workbench.grade;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.workbench.dossier.CriterionLine;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** Criteria with outcome, points and the reason in a sentence, and a button to set other points. */
final class CriteriaList extends JPanel {

    private final transient Consumer<CriterionLine> onOverride;

    /** An empty list; the consumer hears which criterion is to get other points. */
    CriteriaList(Consumer<CriterionLine> onOverride) {
        super(new MigLayout("fillx, insets 0, wrap 4, hidemode 3", "[]10[]10[grow,fill]10[]", "[]2[]"));
        this.onOverride = onOverride;
        setOpaque(false);
    }

    /** Shows other criteria. */
    void show(List<CriterionLine> lines) {
        removeAll();
        lines.forEach(this::add);
        if (lines.isEmpty()) {
            add(new JLabel(Texts.text("criteria.none")), "span 4");
        }
        revalidate();
        repaint();
    }

    private void add(CriterionLine line) {
        CriterionResult result = line.result();
        JLabel outcome = Outcomes.label(result.outcome());
        outcome.setName("criterion." + result.id() + ".outcome");
        JLabel points = new JLabel(Points.words(result));
        points.setName("criterion." + result.id() + ".points");
        points.putClientProperty("FlatLaf.styleClass", "monospaced");
        JTextArea reason = Card.words(result.id() + ": " + result.reason());
        reason.setName("criterion." + result.id());
        reason.getAccessibleContext().setAccessibleName(result.id());
        reason.setToolTipText(null);
        add(outcome, "aligny top, gaptop 2");
        add(points, "aligny top, alignx right, gaptop 2");
        add(reason, "wmin 0, gaptop 2");
        add(override(line), "aligny top");
    }

    private JButton override(CriterionLine line) {
        JButton button = new JButton(Icons.small("pencil-square"));
        String title = Texts.text("override.title", line.result().id());
        button.setName("criterion." + line.result().id() + ".override");
        button.setToolTipText(title);
        button.getAccessibleContext().setAccessibleName(title);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> onOverride.accept(line));
        button.setVisible(!line.isByHand());
        return button;
    }
}
