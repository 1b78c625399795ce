package org.ledgerbench.workbench.play;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** Who plays, and where the ledger is to be kept. */
final class StudentForm extends JPanel {

    private static final int COLUMNS = 28;

    private final JTextField id = new JTextField(COLUMNS);
    private final JTextField name = new JTextField(COLUMNS);
    private final JTextField folder = new JTextField(COLUMNS);

    StudentForm(Path suggestedFolder) {
        super(new MigLayout("wrap 2, insets 0", "[right][grow,fill]"));
        add(SafeKeepingDialogs.words(Texts.text("student.about")), "span 2, growx, wmin 0, gapbottom 6");
        field("student.id", id, "");
        field("student.name", name, "");
        field("student.folder", folder, "split 2");
        JButton choose = new JButton(Texts.text("student.folder.choose"), Icons.small("folder2-open"));
        choose.setName("student.folder.choose");
        choose.addActionListener(event -> choose());
        add(choose, "growx 0");
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

    /** The first field has the focus when the form comes up; a dialog would give it to its button. */
    @Override
    public void addNotify() {
        super.addNotify();
        SwingUtilities.getWindowAncestor(this).addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent event) {
                event.getWindow().removeWindowFocusListener(this);
                SwingUtilities.invokeLater(id::requestFocusInWindow);
            }
        });
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(folder());
        chooser.setDialogTitle(Texts.text("student.folder"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            folder.setText(chooser.getSelectedFile().toString());
        }
    }

    private void field(String key, JTextField field, String constraints) {
        JLabel label = new JLabel(Texts.text(key));
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(label.getText());
        add(label);
        add(field, constraints);
    }
}
