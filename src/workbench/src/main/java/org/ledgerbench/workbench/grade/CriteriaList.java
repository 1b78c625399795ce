package org.ledgerbench.workbench.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final transient List<Row> rows = new ArrayList<>();
    private final JLabel none = new JLabel(Texts.text("criteria.none"));

    /** An empty list; the consumer hears which criterion is to get other points. */
    CriteriaList(Consumer<CriterionLine> onOverride) {
        super(new MigLayout("fillx, insets 0, wrap 4, hidemode 3", "[]10[]10[grow,fill]10[]", "[]2[]"));
        this.onOverride = onOverride;
        setOpaque(false);
        add(none, "span 4");
    }

    /** Shows other criteria, in the rows of those before: making components anew takes longer than all the rest. */
    void show(List<CriterionLine> lines) {
        while (rows.size() < lines.size()) {
            rows.add(new Row());
        }
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty());
        }
        none.setVisible(lines.isEmpty());
    }

    private final class Row {

        private final JLabel outcome = new JLabel();
        private final JLabel points = new JLabel();
        private final JTextArea reason = Card.words("");
        private final JButton override = new JButton(Icons.small("pencil-square"));
        private CriterionLine shown;

        Row() {
            points.putClientProperty("FlatLaf.styleClass", "monospaced");
            override.putClientProperty("JButton.buttonType", "toolBarButton");
            override.addActionListener(event -> onOverride.accept(shown));
            add(outcome, "aligny top, gaptop 2");
            add(points, "aligny top, alignx right, gaptop 2");
            add(reason, "wmin 0, gaptop 2");
            add(override, "aligny top");
        }

        void show(Optional<CriterionLine> line) {
            outcome.setVisible(line.isPresent());
            points.setVisible(line.isPresent());
            reason.setVisible(line.isPresent());
            override.setVisible(line.isPresent() && !line.get().isByHand());
            line.ifPresent(this::show);
        }

        private void show(CriterionLine line) {
            shown = line;
            CriterionResult result = line.result();
            String name = "criterion." + result.id();
            Outcomes.show(result.outcome(), outcome);
            outcome.setName(name + ".outcome");
            points.setText(Points.words(result));
            points.setName(name + ".points");
            reason.setText(result.id() + ": " + result.reason());
            reason.setName(name);
            reason.getAccessibleContext().setAccessibleName(result.id());
            String title = Texts.text("override.title", result.id());
            override.setName(name + ".override");
            override.setToolTipText(title);
            override.getAccessibleContext().setAccessibleName(title);
        }
    }
}
