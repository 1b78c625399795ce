package org.ledgerbench.workbench.grade;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.text.Texts;

/** Asks where a class lies and by which rubric it is graded. */
final class OpenClassForm extends JPanel {

    private static final int COLUMNS = 34;

    private final JTextField work = field("work");
    private final JTextField rubric = field("rubric");
    private final JTextField roster = field("roster");

    OpenClassForm() {
        super(new MigLayout("fillx, wrap 3, insets 0", "[right][grow,fill][]"));
        setName("openClass");
        row("work", work, JFileChooser.FILES_AND_DIRECTORIES);
        row("rubric", rubric, JFileChooser.FILES_ONLY);
        add(new JLabel(Texts.text("open.rubric.default")), "skip 1, span 2");
        row("roster", roster, JFileChooser.FILES_ONLY);
        add(new JLabel(Texts.text("open.roster.default")), "skip 1, span 2");
    }

    /** The class asked for; empty when no place was named. */
    Optional<ClassSource> source() {
        return path(work).map(folder -> {
            ClassSource usual = ClassSource.of(folder);
            return new ClassSource(folder, path(rubric), path(roster).or(usual::roster));
        });
    }

    private void row(String what, JTextField field, int mode) {
        JLabel label = new JLabel(Texts.text("open." + what));
        label.setLabelFor(field);
        JButton browse = new JButton(Texts.text("open.browse"));
        browse.setName("open." + what + ".browse");
        browse.getAccessibleContext().setAccessibleName(Texts.text("open.browse.for", Texts.text("open." + what)));
        browse.addActionListener(event -> browse(field, mode));
        add(label);
        add(field);
        add(browse);
    }

    private void browse(JTextField field, int mode) {
        JFileChooser chooser = new JFileChooser(field.getText().isBlank() ? null : field.getText());
        chooser.setFileSelectionMode(mode);
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            field.setText(chooser.getSelectedFile().getPath());
        }
    }

    private static Optional<Path> path(JTextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }

    private static JTextField field(String what) {
        JTextField field = new JTextField(COLUMNS);
        field.setName("open." + what);
        return field;
    }
}
