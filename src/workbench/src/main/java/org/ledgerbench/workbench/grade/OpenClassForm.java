package org.ledgerbench.workbench.grade;

import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.exchange.lms.archive.ArchiveLayout;
import org.ledgerbench.workbench.classroom.ArchiveLook;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.ListWords;
import org.ledgerbench.workbench.words.PlainText;

/** Asks where a class lies, who is in it and by which rubric it is graded; says what an archive looks like. */
final class OpenClassForm extends JPanel {

    private static final int COLUMNS = 34;

    private final JTextField work = field("work");
    private final JComboBox<Object> layout = new JComboBox<>();
    private final JTextArea looks = Card.words(" ");
    private final JTextField rubric = field("rubric");
    private final JTextField roster = field("roster");
    private final transient LatestOnly<String, ArchiveLook> looking;

    /** @param executors where archives are looked at */
    OpenClassForm(LatestOnly.Executors executors) {
        super(new MigLayout("fillx, wrap 3, insets 0, hidemode 0", "[right][grow,fill][]"));
        setName("openClass");
        row("work", work, JFileChooser.FILES_AND_DIRECTORIES);
        layout.setName("open.layout");
        layout.addItem(Texts.text("open.layout.look"));
        Arrays.stream(ArchiveLayout.values()).forEach(layout::addItem);
        layout.setRenderer(new ListWords<>(ArchiveLayout.class, ArchiveLayout::title));
        layout.setEnabled(false);
        JLabel readAs = new JLabel(Texts.text("open.layout"));
        readAs.setLabelFor(layout);
        add(readAs);
        add(layout, "span 2, growx 0");
        looks.setName("open.looks");
        looks.setRows(2);
        add(looks, "skip 1, span 2, wmin 0");
        row("roster", roster, JFileChooser.FILES_ONLY);
        add(new JLabel(Texts.text("open.roster.default")), "skip 1, span 2");
        row("rubric", rubric, JFileChooser.FILES_ONLY);
        add(new JLabel(Texts.text("open.rubric.default")), "skip 1, span 2");
        looking = new LatestOnly<>(
                executors, ArchiveLook::at, this::show, trouble -> show(new ArchiveLook(false, trouble.getMessage())));
        work.getDocument().addDocumentListener(new AnyChange(() -> looking.request(work.getText())));
        addAncestorListener(new FirstFocus());
    }

    /** The class asked for; empty when no place was named. @throws InvalidPathException if a text is no path here */
    Optional<ClassSource> source() {
        return path(work)
                .map(place -> new ClassSource(
                        place, path(rubric), path(roster).or(() -> ClassSource.rosterIn(place)), chosenLayout()));
    }

    private Optional<ArchiveLayout> chosenLayout() {
        return layout.isEnabled() && layout.getSelectedItem() instanceof ArchiveLayout chosen
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private void show(ArchiveLook look) {
        layout.setEnabled(look.isArchive());
        looks.setText(PlainText.visible(look.reason()));
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

    /** A dialog gives the focus to its first button otherwise. */
    private final class FirstFocus implements AncestorListener {
        @Override
        public void ancestorAdded(AncestorEvent event) {
            Window window = SwingUtilities.getWindowAncestor(OpenClassForm.this);
            window.addWindowFocusListener(new WindowAdapter() {
                @Override
                public void windowGainedFocus(WindowEvent gained) {
                    window.removeWindowFocusListener(this);
                    SwingUtilities.invokeLater(work::requestFocusInWindow);
                }
            });
        }

        @Override
        public void ancestorRemoved(AncestorEvent event) {
            // The form is gone with its dialog.
        }

        @Override
        public void ancestorMoved(AncestorEvent event) {
            // The place of a dialog does not matter here.
        }
    }
}
