package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.math.BigDecimal;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.workbench.dossier.CriterionLine;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Asks for other points than the automatic ones, with a reason, until the answer makes sense. */
final class OverrideDialog {

    private static final int COLUMNS = 36;

    private OverrideDialog() {}

    /** What was answered. */
    sealed interface Answer {

        /** What it does to a student. */
        MarkingAct act(String student);
    }

    private record Set(String criterion, BigDecimal points, String reason) implements Answer {

        @Override
        public MarkingAct act(String student) {
            return new MarkingAct.MarkByOverride(student, criterion, points, reason);
        }
    }

    private record Reset(String criterion) implements Answer {

        @Override
        public MarkingAct act(String student) {
            return new MarkingAct.Withdraw(new Place(Layer.OVERRIDE, student, criterion));
        }
    }

    /** Asks. @return what to do; empty when the marker thought better of it */
    static Optional<Answer> ask(Component owner, CriterionLine line) {
        JTextField points =
                new JTextField(line.result().points().map(Points::words).orElse(""), 6);
        points.setName("override.points");
        JTextArea reason = new JTextArea(3, COLUMNS);
        reason.setName("override.reason");
        reason.setLineWrap(true);
        reason.setWrapStyleWord(true);
        JLabel problem = new JLabel(" ");
        problem.setName("override.problem");
        JPanel form = form(line, points, reason, problem);
        Object[] options = {Texts.text("override.set"), Texts.text("override.reset"), Texts.text("dialog.cancel")};
        while (true) {
            int chosen = JOptionPane.showOptionDialog(
                    owner,
                    form,
                    Texts.text("override.title", line.result().id()),
                    JOptionPane.DEFAULT_OPTION,
                    JOptionPane.PLAIN_MESSAGE,
                    null,
                    options,
                    options[0]);
            if (chosen == 1) {
                return Optional.of(new Reset(line.result().id()));
            }
            if (chosen != 0) {
                return Optional.empty();
            }
            Optional<BigDecimal> given = points(points.getText(), line.result().outOf());
            if (given.isPresent() && !reason.getText().isBlank()) {
                return Optional.of(new Set(line.result().id(), given.get(), reason.getText()));
            }
            problem.setText(Texts.text(
                    given.isEmpty() ? "override.badPoints" : "override.noReason",
                    Points.words(line.result().outOf())));
        }
    }

    /** The points in a text, if they are from 0 to the most there are. */
    static Optional<BigDecimal> points(String text, BigDecimal outOf) {
        try {
            BigDecimal points = new BigDecimal(text.strip().replace(',', '.'));
            boolean fits = points.signum() >= 0 && points.compareTo(outOf) <= 0 && points.scale() <= 4;
            return fits ? Optional.of(points) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static JPanel form(CriterionLine line, JTextField points, JTextArea reason, JLabel problem) {
        JPanel form = new JPanel(new MigLayout("fillx, wrap 2, insets 0", "[right][grow,fill]"));
        form.add(Card.words(line.result().reason()), "span 2, growx, wmin 0");
        JLabel pointsLabel = new JLabel(
                Texts.text("override.points", Points.words(line.result().outOf())));
        pointsLabel.setLabelFor(points);
        form.add(pointsLabel);
        form.add(points, "growx 0");
        JLabel reasonLabel = new JLabel(Texts.text("override.reason"));
        reasonLabel.setLabelFor(reason);
        form.add(reasonLabel, "aligny top");
        form.add(new JScrollPane(reason));
        form.add(problem, "span 2, growx");
        return form;
    }
}
