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
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Asks for a decision about a student that needs a reason, and for points where it has them. */
final class ReasonDialog {

    private static final int COLUMNS = 36;

    private final String key;
    private final Optional<BigDecimal> most;
    private final JTextField points = new JTextField(6);
    private final JTextArea reason = new JTextArea(3, COLUMNS);
    private final JLabel problem = new JLabel(" ");

    /**
     * What was answered.
     *
     * @param points the points; 0 where none were asked for
     * @param reason why, not blank
     */
    record Answer(BigDecimal points, String reason) {}

    private ReasonDialog(String key, Optional<BigDecimal> most) {
        this.key = key;
        this.most = most;
        points.setName(key + ".points");
        reason.setName(key + ".reason");
        reason.setLineWrap(true);
        reason.setWrapStyleWord(true);
        problem.setName(key + ".problem");
    }

    /** Asks for a reason. The texts are those whose keys begin with {@code key}. */
    static Optional<Answer> ask(Component owner, String key) {
        return new ReasonDialog(key, Optional.empty()).ask(owner);
    }

    /** Asks for points from 0 to {@code most} and a reason. */
    static Optional<Answer> ask(Component owner, String key, BigDecimal most) {
        return new ReasonDialog(key, Optional.of(most)).ask(owner);
    }

    private Optional<Answer> ask(Component owner) {
        Object[] options = {Texts.text(key + ".set"), Texts.text("dialog.cancel")};
        JPanel form = form();
        while (true) {
            int chosen = JOptionPane.showOptionDialog(
                    owner,
                    form,
                    Texts.text(key + ".title"),
                    JOptionPane.DEFAULT_OPTION,
                    JOptionPane.PLAIN_MESSAGE,
                    null,
                    options,
                    options[0]);
            if (chosen != 0) {
                return Optional.empty();
            }
            Optional<BigDecimal> given = most.isPresent()
                    ? OverrideDialog.points(points.getText(), most.get())
                    : Optional.of(BigDecimal.ZERO);
            if (given.isPresent() && !reason.getText().isBlank()) {
                return Optional.of(new Answer(given.get(), reason.getText()));
            }
            problem.setText(
                    given.isEmpty()
                            ? Texts.text("override.badPoints", Points.words(most.orElseThrow()))
                            : Texts.text("reason.missing"));
        }
    }

    private JPanel form() {
        JPanel form = new JPanel(new MigLayout("fillx, wrap 2, insets 0", "[right][grow,fill]"));
        form.add(Card.words(Texts.text(key + ".about")), "span 2, growx, wmin 0");
        most.ifPresent(limit -> {
            form.add(label(Texts.text("override.points", Points.words(limit)), points));
            form.add(points, "growx 0");
        });
        form.add(label(Texts.text("override.reason"), reason), "aligny top");
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
