package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Asks for a decision about a student that needs a reason, and for points where it has them, until the answer makes sense. */
final class ReasonDialog {

    private static final int COLUMNS = 36;

    private final Question question;
    private final JTextField points = new JTextField(6);
    private final JTextArea reason = new JTextArea(3, COLUMNS);
    private final JLabel problem = new JLabel(" ");

    /**
     * What is asked.
     *
     * @param key of the texts of the buttons, and the beginning of the fields' names
     * @param title over the dialog
     * @param about a sentence over the fields
     * @param points the points asked for; empty when a reason is enough
     * @param canBeReset whether the way back to what held before is offered
     */
    record Question(String key, String title, String about, Optional<PointsAsked> points, boolean canBeReset) {

        /** A question whose texts are those of a key. */
        static Question of(String key, Optional<PointsAsked> points) {
            return new Question(key, Texts.text(key + ".title"), Texts.text(key + ".about"), points, false);
        }
    }

    /**
     * Points from 0 to a most.
     *
     * @param before what stands in the field at first; empty for nothing
     */
    record PointsAsked(BigDecimal most, Optional<BigDecimal> before) {}

    /** What was answered. */
    sealed interface Answer {}

    /**
     * A decision.
     *
     * @param points the points; 0 where none were asked for
     * @param reason why, not blank
     */
    record Decision(BigDecimal points, String reason) implements Answer {}

    /** Back to what held before. */
    record Reset() implements Answer {}

    private ReasonDialog(Question question) {
        this.question = question;
        points.setName(question.key() + ".points");
        question.points().flatMap(PointsAsked::before).ifPresent(before -> points.setText(Points.words(before)));
        reason.setName(question.key() + ".reason");
        reason.setLineWrap(true);
        reason.setWrapStyleWord(true);
        problem.setName(question.key() + ".problem");
    }

    /** Asks. @return the answer; empty when the marker thought better of it */
    static Optional<Answer> ask(Component owner, Question question) {
        return new ReasonDialog(question).ask(owner);
    }

    /** Asks where there is no way back. @return the decision; empty when the marker thought better of it */
    static Optional<Decision> decide(Component owner, String key, Optional<PointsAsked> points) {
        return ask(owner, Question.of(key, points)).map(Decision.class::cast);
    }

    private Optional<Answer> ask(Component owner) {
        List<String> options = options();
        JPanel form = form();
        while (true) {
            int chosen = JOptionPane.showOptionDialog(
                    owner,
                    form,
                    question.title(),
                    JOptionPane.DEFAULT_OPTION,
                    JOptionPane.PLAIN_MESSAGE,
                    null,
                    options.toArray(),
                    options.get(0));
            if (question.canBeReset() && chosen == 1) {
                return Optional.of(new Reset());
            }
            if (chosen != 0) {
                return Optional.empty();
            }
            Optional<BigDecimal> given = question.points()
                    .map(asked -> points(points.getText(), asked.most()))
                    .orElse(Optional.of(BigDecimal.ZERO));
            if (given.isPresent() && !reason.getText().isBlank()) {
                return Optional.of(new Decision(given.get(), reason.getText()));
            }
            problem.setText(given.isPresent() ? Texts.text("reason.missing") : badPoints());
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        options.add(Texts.text(question.key() + ".set"));
        if (question.canBeReset()) {
            options.add(Texts.text(question.key() + ".reset"));
        }
        options.add(Texts.text("dialog.cancel"));
        return options;
    }

    private String badPoints() {
        return Texts.text(
                "reason.badPoints", Points.words(question.points().orElseThrow().most()));
    }

    /** The points in a text, if they are from 0 to the most there are. */
    static Optional<BigDecimal> points(String text, BigDecimal most) {
        try {
            BigDecimal points = new BigDecimal(text.strip().replace(',', '.'));
            boolean fits = points.signum() >= 0 && points.compareTo(most) <= 0 && points.scale() <= 4;
            return fits ? Optional.of(points) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private JPanel form() {
        JPanel form = new JPanel(new MigLayout("fillx, wrap 2, insets 0", "[right][grow,fill]"));
        form.add(Card.words(question.about()), "span 2, growx, wmin 0");
        question.points().ifPresent(asked -> {
            form.add(label(Texts.text("reason.points", Points.words(asked.most())), points));
            form.add(points, "growx 0");
        });
        form.add(label(Texts.text("reason.reason"), reason), "aligny top");
        form.add(new JScrollPane(reason));
        form.add(problem, "span 2, growx");
        return form;
    }

    private static JLabel label(String text, Component field) {
        JLabel label = new JLabel(text);
        label.setLabelFor(field);
        return label;
    }
}
