package org.ledgerbench.workbench.play;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Who plays, and where the ledger is to be kept. */
final class StudentForm extends JPanel {

    private static final int COLUMNS = 28;

    private final JTextField id = new JTextField(COLUMNS);
    private final JTextField name = new JTextField(COLUMNS);
    private final JTextField folder = new JTextField(COLUMNS);

    StudentForm(Path suggestedFolder) {
        super(new MigLayout("wrap 2, insets 0", "[right][grow,fill]"));
        add(Card.words(Texts.text("student.about")), "span 2, wmin 0");
        field("student.id", id);
        field("student.name", name);
        field("student.folder", folder);
        folder.setText(suggestedFolder.toString());
    }

    /** The student; empty while no id is given. */
    Optional<Header.Student> student() {
        String typed = id.getText().strip();
        String called = name.getText().strip();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Header.Student(typed, called.isEmpty() ? Optional.empty() : Optional.of(called)));
    }

    /** The folder as it was typed. */
    String folder() {
        return folder.getText().strip();
    }

    private void field(String key, JTextField field) {
        JLabel label = new JLabel(Texts.text(key));
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(label.getText());
        add(label);
        add(field);
    }
}
