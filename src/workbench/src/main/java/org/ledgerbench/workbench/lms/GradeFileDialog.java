package org.ledgerbench.workbench.lms;

import java.awt.Component;
import java.awt.Dialog;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.EscapeKey;
import org.ledgerbench.workbench.words.PlainText;

/** Fills a system's grade file: preview, consent where it is needed, the file, and what was changed for whom. */
public final class GradeFileDialog {

    private static final int SUMMARY_ROWS = 16;
    private static final int SUMMARY_COLUMNS = 60;

    private final Surroundings surroundings;
    private final Component owner;
    private final OpenClass open;
    private final FillForm form;
    private final JButton write = new JButton(Texts.text("fill.write"));
    private final LatestOnly<FillRequest, FillPreview> previews;
    private JDialog dialog;

    /**
     * What the dialog needs from outside.
     *
     * @param catalog missions, for the figures in feedback
     * @param jobs writes
     * @param executors where previews are made
     * @param status says what was done
     */
    public record Surroundings(MissionCatalog catalog, Jobs jobs, LatestOnly.Executors executors, StatusBar status) {

        public Surroundings {
            Objects.requireNonNull(catalog, "catalog");
            Objects.requireNonNull(jobs, "jobs");
            Objects.requireNonNull(executors, "executors");
            Objects.requireNonNull(status, "status");
        }
    }

    private GradeFileDialog(Surroundings surroundings, Component owner, OpenClass open) {
        this.surroundings = surroundings;
        this.owner = owner;
        this.open = open;
        this.previews = new LatestOnly<>(
                surroundings.executors(),
                request -> FillPreview.of(request, open.result()),
                this::show,
                trouble -> show(new FillPreview(Optional.empty(), Optional.empty(), List.of(trouble.toString()))));
        this.form = new FillForm(previews::request, this::ready);
        write.setName("fill.write");
        write.setEnabled(false);
        write.addActionListener(event -> askForTarget());
    }

    /** Opens the dialog for a class; returns when it is closed. On the event thread. */
    public static void open(Surroundings surroundings, Component owner, OpenClass open) {
        new GradeFileDialog(surroundings, owner, open).open();
    }

    private void open() {
        dialog = new JDialog(
                SwingUtilities.getWindowAncestor(owner),
                Texts.title("action.class.fill"),
                Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("fill.dialog");
        JButton close = new JButton(Texts.text("fill.close"));
        close.setName("fill.close");
        close.addActionListener(event -> dialog.dispose());
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets 12", "[grow,fill]", "[grow,fill][]"));
        content.add(form, "wmin 0, hmin 0");
        content.add(write, "split 2, right, tag ok");
        content.add(close, "tag cancel");
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(write);
        EscapeKey.closes(dialog);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        SwingUtilities.invokeLater(form.first()::requestFocusInWindow);
        dialog.setVisible(true);
    }

    private void show(FillPreview preview) {
        form.show(preview);
    }

    private void ready() {
        write.setEnabled(form.ready().isPresent());
    }

    private void askForTarget() {
        Optional<FillPreview> ready = form.ready();
        if (ready.isEmpty()) {
            return;
        }
        FillRequest request = form.request();
        JFileChooser chooser = new JFileChooser(request.file()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .map(Path::toFile)
                .orElse(null));
        chooser.setName("fill.target");
        chooser.setDialogTitle(Texts.text("fill.target"));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), FillPreview.nameFor(request)));
        if (chooser.showSaveDialog(dialog) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path file = chooser.getSelectedFile().toPath();
        Optional<Path> feedback =
                form.wantsFeedback() ? Optional.of(GradeFileWriter.Target.feedbackBeside(file)) : Optional.empty();
        GradeFileWriter.Target target = new GradeFileWriter.Target(file, feedback, true);
        List<Path> there = target.files().stream().filter(Files::exists).toList();
        if (there.isEmpty() || isReplacementSure(there)) {
            write(ready.get(), new GradeFileWriter.Target(file, feedback, !there.isEmpty()));
        }
    }

    private boolean isReplacementSure(List<Path> files) {
        return JOptionPane.showConfirmDialog(
                        dialog,
                        Texts.text("export.replace", files.get(0)),
                        Texts.text("fill.target"),
                        JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    private void write(FillPreview ready, GradeFileWriter.Target target) {
        write.setEnabled(false);
        Consent consent = form.consent();
        Jobs.Handle handle = surroundings
                .jobs()
                .start(
                        Texts.text("job.exporting", target.file().getFileName()),
                        (progress, cancel) -> new GradeFileWriter(surroundings.catalog())
                                .write(open, ready.plan().orElseThrow(), consent, target, cancel),
                        Jobs.Ending.of(summary -> written(target, summary), this::failed));
        surroundings.status().cancelWith(handle::cancel);
    }

    private void written(GradeFileWriter.Target target, List<String> summary) {
        surroundings.status().say(Texts.text("export.written", target.file()));
        JTextArea lines = new JTextArea(PlainText.visible(String.join("\n", summary)), SUMMARY_ROWS, SUMMARY_COLUMNS);
        lines.setName("fill.summary");
        lines.setEditable(false);
        lines.setLineWrap(true);
        lines.setWrapStyleWord(true);
        lines.setCaretPosition(lines.getText().lastIndexOf('\n') + 1);
        lines.getAccessibleContext().setAccessibleName(Texts.text("fill.summary"));
        dialog.dispose();
        JOptionPane.showMessageDialog(
                owner, new JScrollPane(lines), Texts.text("export.written", target.file()), JOptionPane.PLAIN_MESSAGE);
    }

    private void failed(Throwable cause) {
        String sentence = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        surroundings.status().warn(sentence);
        form.show(new FillPreview(Optional.empty(), Optional.empty(), List.of(sentence)));
    }
}
