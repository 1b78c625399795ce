package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.awt.Font;
import java.util.Optional;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.workbench.classroom.ClassProblem;
import org.ledgerbench.workbench.classroom.Rubrics;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.TabKey;

/** Lets the instructor change the text of the rubric in force, until it is a rubric again. */
final class RubricEditor {

    private static final int ROWS = 21;
    private static final int COLUMNS = 92;

    private final Rubrics rubrics;
    private final JTextArea text;
    private final JTextArea problem = Card.words(" ");

    private RubricEditor(Rubrics rubrics, String yaml) {
        this.rubrics = rubrics;
        this.text = new JTextArea(yaml, ROWS, COLUMNS);
        // YAML takes no tabs, so that nothing is lost when Tab leads on.
        TabKey.leaves(text);
        text.setName("rubric.text");
        text.getAccessibleContext().setAccessibleName(Texts.text("rubric.title"));
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, text.getFont().getSize()));
        text.setCaretPosition(0);
        problem.setName("rubric.problem");
    }

    /**
     * Asks.
     *
     * @param inForce the rubric as it is
     * @param draft what the instructor made of it so far
     * @return the changed rubric; empty when nothing was to be changed
     */
    static Optional<RubricDocument> ask(Component owner, Rubrics rubrics, String inForce, String draft) {
        return new RubricEditor(rubrics, draft).ask(owner, inForce);
    }

    private Optional<RubricDocument> ask(Component owner, String before) {
        Object[] options = {Texts.text("rubric.difference"), Texts.text("dialog.cancel")};
        JPanel form = new JPanel(new MigLayout("fill, wrap 1, insets 0", "[grow,fill]", "[][grow,fill][]"));
        form.add(Card.words(Texts.text("rubric.about")), "wmin 0");
        form.add(new JScrollPane(text), "wmin 0, hmin 0");
        form.add(problem, "wmin 0, hmin 3lp");
        while (true) {
            boolean wantsDifference = choose(owner, form, Texts.text("rubric.title"), options, text) == 0;
            if (text.getText().equals(before)) {
                return Optional.empty();
            }
            if (wantsDifference) {
                try {
                    return Optional.of(rubrics.read(text.getText(), Texts.text("rubric.name")));
                } catch (ClassProblem mistakes) {
                    problem.setText(mistakes.getMessage());
                }
            } else if (isLeft(owner)) {
                return Optional.empty();
            }
        }
    }

    /** Escape is pressed soon, and changes of a rubric are work. */
    private static boolean isLeft(Component owner) {
        Object[] options = {Texts.text("rubric.leave.yes"), Texts.text("rubric.leave.no")};
        return choose(owner, Texts.text("rubric.leave"), Texts.text("rubric.title"), options, options[1]) == 0;
    }

    private static int choose(Component owner, Object content, String title, Object[] options, Object first) {
        return JOptionPane.showOptionDialog(
                owner, content, title, JOptionPane.DEFAULT_OPTION, JOptionPane.PLAIN_MESSAGE, null, options, first);
    }
}
