package org.ledgerbench.workbench.grade;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.PlainText;

/** Who is in front, how the work stands, and the way to the students before and after. */
final class StudentHeader extends JPanel {

    private final JLabel name = plain("student.name", "h2");
    private final JLabel about = plain("student.about", null);
    private final JLabel points = plain("student.points", "h2");
    private final JLabel state = plain("student.state", null);

    StudentHeader(Runnable previous, Runnable next) {
        super(new MigLayout("fillx, insets 6 12 4 12", "[grow,fill]8[right]8[]0[]", "[]0[]0[]"));
        setName("student.header");
        add(name, "wmin 0");
        add(points);
        add(button("previous", "chevron-up", previous));
        add(button("next", "chevron-down", next), "wrap");
        add(state, "span 4, wmin 0, wrap");
        add(about, "span 4, wmin 0");
    }

    void show(StudentResult student, Naming naming, String total) {
        String shownName = PlainText.visible(naming.name(student));
        String id = PlainText.visible(naming.id(student));
        name.setText(shownName.isEmpty() ? id : shownName);
        String track = PlainText.visible(student.identity().track().orElse(""));
        String source = PlainText.visible(naming.source(student));
        about.setText(String.join(
                "  \u00b7  ",
                java.util.stream.Stream.of(shownName.isEmpty() || shownName.equals(id) ? "" : id, track, source)
                        .filter(words -> !words.isBlank())
                        .toList()));
        about.setToolTipText(PlainText.tip(about.getText()));
        points.setText(student.score()
                .map(score -> Texts.text("student.points", score.points().toPlainString(), total))
                .orElse("\u2013"));
        state.setText(student.score()
                .map(score -> Texts.text(
                        "student.layers",
                        Texts.text("state." + student.state().name()),
                        Points.words(score.automatic()),
                        Points.words(score.byHand()),
                        more(score)))
                .orElse(Texts.text("state." + student.state().name())));
    }

    private static String more(Score score) {
        String penalty = score.penalty().signum() == 0
                ? ""
                : Texts.text("student.penalty", String.format(Locale.ROOT, "%.2f", score.penalty()));
        String pending = score.pendingByHand().signum() == 0
                ? ""
                : Texts.text("student.pending", Points.words(score.pendingByHand()));
        return penalty + pending;
    }

    private static JLabel plain(String name, String style) {
        JLabel label = new JLabel(" ");
        label.setName(name);
        label.putClientProperty("html.disable", Boolean.TRUE);
        label.putClientProperty("FlatLaf.styleClass", style);
        return label;
    }

    private static JButton button(String what, String icon, Runnable handler) {
        JButton button = new JButton(Icons.small(icon));
        button.setName("student." + what);
        button.setToolTipText(Texts.text("student." + what));
        button.getAccessibleContext().setAccessibleName(Texts.text("student." + what));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> handler.run());
        return button;
    }
}
