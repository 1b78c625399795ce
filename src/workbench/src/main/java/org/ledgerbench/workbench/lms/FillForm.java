package org.ledgerbench.workbench.lms;

import java.awt.Component;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.exchange.lms.fill.FillOptions;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.theme.ListWords;
import org.ledgerbench.workbench.words.PlainText;

/** What is to be filled and how, with a preview of it. Used on the event thread. */
final class FillForm extends JPanel {

    private static final int COLUMNS = 40;
    private static final int ROWS = 12;

    private final JTextField file = new JTextField(COLUMNS);
    private final JComboBox<Object> kind = new JComboBox<>();
    private final JComboBox<String> assignment = new JComboBox<>();
    private final JCheckBox comments = check("comments", true);
    private final JCheckBox rescaling = check("rescaling", true);
    private final JCheckBox clearing = check("clearing", false);
    private final JCheckBox feedback = check("feedback", false);
    private final JCheckBox agree = check("agree", false);
    private final JTextArea preview = new JTextArea(ROWS, COLUMNS);
    private final transient Consumer<FillRequest> onRequest;
    private final transient Runnable onReadiness;
    private transient Optional<FillPreview> shown = Optional.empty();
    private boolean showing;

    /**
     * A form.
     *
     * @param onRequest asks for a preview
     * @param onReadiness hears when writing may have become possible or impossible
     */
    FillForm(Consumer<FillRequest> onRequest, Runnable onReadiness) {
        super(new MigLayout("fill, wrap 3, insets 0", "[right][grow,fill][]", "[][][][][][grow,fill][]"));
        this.onRequest = Objects.requireNonNull(onRequest, "onRequest");
        this.onReadiness = Objects.requireNonNull(onReadiness, "onReadiness");
        setName("fill");
        layFile();
        layChoices();
        preview.setName("fill.preview");
        preview.setEditable(false);
        preview.setLineWrap(true);
        preview.setWrapStyleWord(true);
        preview.getAccessibleContext().setAccessibleName(Texts.text("fill.preview"));
        add(new JScrollPane(preview), "span 3, grow, wmin 0, hmin 8lp");
        add(agree, "span 3");
        agree.setEnabled(false);
        agree.addActionListener(event -> onReadiness.run());
        preview.setText(Texts.text("fill.start"));
    }

    /** What is asked for. @throws InvalidPathException if the file's text is no path here */
    FillRequest request() {
        String text = file.getText().strip();
        return new FillRequest(
                text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)),
                kind.getSelectedItem() instanceof LmsKind chosen ? Optional.of(chosen) : Optional.empty(),
                new FillOptions(
                        assignment.getSelectedIndex() > 0
                                ? Optional.of((String) assignment.getSelectedItem())
                                : Optional.empty(),
                        comments.isSelected(),
                        rescaling.isSelected(),
                        clearing.isSelected()));
    }

    /** Shows what filling would do; the consent to an earlier preview is not one to this. */
    void show(FillPreview made) {
        showing = true;
        shown = Optional.of(made);
        preview.setText(PlainText.visible(String.join("\n", made.lines())));
        preview.setCaretPosition(0);
        agree.setSelected(false);
        agree.setEnabled(made.plan().isPresent() && !made.isClean());
        feedback.setEnabled(made.takesFeedbackFiles());
        showColumns(made.columns());
        showing = false;
        onReadiness.run();
    }

    /** What may be written now: empty until there is a plan that is clean, or has been agreed to. */
    Optional<FillPreview> ready() {
        return shown.filter(made -> made.plan().isPresent()).filter(made -> made.isClean() || agree.isSelected());
    }

    /** Whether somebody has agreed to the doubts shown. */
    Consent consent() {
        return agree.isSelected() ? Consent.GIVEN : Consent.NOT_ASKED;
    }

    /** Whether Moodle's archive of feedback files is wanted, too. */
    boolean wantsFeedback() {
        return feedback.isEnabled() && feedback.isSelected();
    }

    /** Where the caret belongs first. */
    Component first() {
        return file;
    }

    private void layFile() {
        file.setName("fill.file");
        file.getDocument().addDocumentListener(new AnyChange(this::changed));
        JButton browse = new JButton(Texts.text("open.browse"));
        browse.setName("fill.file.browse");
        browse.getAccessibleContext().setAccessibleName(Texts.text("open.browse.for", Texts.text("fill.file")));
        browse.addActionListener(event -> browse());
        label("file", file);
        add(file);
        add(browse);
        kind.setName("fill.kind");
        kind.addItem(Texts.text("fill.kind.look"));
        Arrays.stream(LmsKind.values()).forEach(kind::addItem);
        kind.setRenderer(new ListWords<>(LmsKind.class, LmsKind::title));
        kind.addActionListener(event -> changed());
        label("kind", kind);
        add(kind, "span 2, growx 0");
        add(new JLabel(Texts.text("fill.fresh")), "skip 1, span 2");
    }

    private void layChoices() {
        assignment.setName("fill.assignment");
        assignment.setRenderer(new ListWords<>(String.class, words -> words));
        assignment.addItem(Texts.text("fill.assignment.only"));
        assignment.addActionListener(event -> changed());
        label("assignment", assignment);
        add(assignment, "span 2, wmin 0");
        JPanel checks = new JPanel(new MigLayout("insets 0, wrap 2", "[]16[]"));
        for (JCheckBox check : List.of(comments, rescaling, clearing, feedback)) {
            checks.add(check);
        }
        List.of(comments, rescaling, clearing).forEach(check -> check.addActionListener(event -> changed()));
        feedback.setEnabled(false);
        add(checks, "skip 1, span 2");
    }

    private void label(String what, Component field) {
        JLabel label = new JLabel(Texts.text("fill." + what));
        label.setLabelFor(field);
        add(label);
    }

    private void showColumns(List<String> columns) {
        Object chosen = assignment.getSelectedItem();
        assignment.removeAllItems();
        assignment.addItem(Texts.text("fill.assignment.only"));
        columns.forEach(assignment::addItem);
        assignment.setSelectedIndex(Math.max(0, columns.indexOf(chosen) + 1));
    }

    private void changed() {
        if (showing) {
            return;
        }
        try {
            FillRequest request = request();
            if (request.isComplete()) {
                onRequest.accept(request);
            }
        } catch (InvalidPathException noPath) {
            show(new FillPreview(Optional.empty(), Optional.empty(), List.of(noPath.getMessage())));
        }
    }

    private void browse() {
        JFileChooser chooser = new JFileChooser(file.getText().isBlank() ? null : file.getText());
        chooser.setName("fill.chooser");
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            file.setText(chooser.getSelectedFile().getPath());
        }
    }

    private static JCheckBox check(String what, boolean selected) {
        JCheckBox check = new JCheckBox(Texts.text("fill." + what), selected);
        check.setName("fill." + what);
        return check;
    }
}
