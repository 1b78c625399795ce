package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.feedback.FeedbackFolder;
import org.ledgerbench.exchange.feedback.FeedbackFormat;
import org.ledgerbench.exchange.files.OutputFiles;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.classroom.Exports;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.lms.GradeFileDialog;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;

/** Asks where grades go and writes them there. Used on the event thread. */
final class ClassExporter {

    private static final String FEEDBACK = "feedback";

    private final Exports exports;
    private final Jobs jobs;
    private final LatestOnly.Executors executors;
    private final StatusBar status;
    private final Component owner;
    /** Where the last file was put; the chooser's own choice before that. */
    private File folder;

    ClassExporter(GradePerspective.Surroundings surroundings, Component owner) {
        this.exports = surroundings.exports();
        this.jobs = surroundings.jobs();
        this.executors = surroundings.executors();
        this.status = surroundings.status();
        this.owner = Objects.requireNonNull(owner, "owner");
    }

    /** Asks for a file and writes the grades to it. */
    void askForGrades(MarkingSession session) {
        JFileChooser chooser = new JFileChooser(folder);
        chooser.setName("export.chooser");
        chooser.setDialogTitle(Texts.title("action.class.export"));
        chooser.addChoosableFileFilter(new FileNameExtensionFilter("CSV (*.csv)", "csv"));
        chooser.addChoosableFileFilter(new FileNameExtensionFilter("JSON (*.json)", "json"));
        chooser.setFileFilter(new FileNameExtensionFilter("Excel (*.xlsx)", "xlsx"));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), "grades.xlsx"));
        if (chooser.showSaveDialog(owner) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        folder = chooser.getCurrentDirectory();
        Path file = chooser.getSelectedFile().toPath();
        boolean exists = Files.exists(file);
        if (exists && !confirmed(file)) {
            return;
        }
        grades(session, file, exists);
    }

    /** Writes the grades to a file. */
    void grades(MarkingSession session, Path file, boolean overwriting) {
        Jobs.Handle handle = jobs.start(
                Texts.text("job.exporting", file.getFileName()),
                (progress, cancel) -> exports.grades(session.open().result(), file, overwriting, cancel),
                Jobs.Ending.of(notices -> written(file, notices), this::failed));
        status.cancelWith(handle::cancel);
    }

    /** Fills a learning-management system's grade file. */
    void askForGradeFile(MarkingSession session) {
        GradeFileDialog.open(
                new GradeFileDialog.Surroundings(exports.catalog(), jobs, executors, status), owner, session.open());
    }

    /** Asks for a folder and writes feedback for everybody graded, or for these students alone. */
    void askForFeedback(MarkingSession session, Predicate<StudentResult> wanted) {
        JFileChooser chooser = new JFileChooser(folder);
        chooser.setName("feedback.chooser");
        chooser.setDialogTitle(Texts.title("action.class.feedback"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), FEEDBACK));
        if (chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION) {
            folder = chooser.getSelectedFile().getParentFile();
            feedback(session, wanted, chooser.getSelectedFile().toPath());
        }
    }

    /** Writes feedback into a folder; what is there of earlier feedback is replaced. */
    void feedback(MarkingSession session, Predicate<StudentResult> wanted, Path folder) {
        Jobs.Handle handle = jobs.start(
                Texts.text("job.exporting", folder.getFileName()),
                (progress, cancel) -> {
                    List<StudentResult> students = session.open().result().students().stream()
                            .filter(student -> !student.criteria().isEmpty())
                            .filter(wanted)
                            .toList();
                    FeedbackFolder target =
                            new FeedbackFolder(folder, List.of(FeedbackFormat.values()), new OutputFiles(true, cancel));
                    Optional<String> losses = exports.feedback(session.open(), students, target, progress);
                    String written = Texts.text("feedback.written", String.valueOf(students.size()), folder);
                    return losses.map(lost -> written + ". " + lost).orElse(written);
                },
                Jobs.Ending.of(status::say, this::failed));
        status.cancelWith(handle::cancel);
    }

    private boolean confirmed(Path file) {
        return JOptionPane.showConfirmDialog(
                        owner,
                        Texts.text("export.replace", file),
                        Texts.title("action.class.export"),
                        JOptionPane.YES_NO_OPTION)
                == JOptionPane.YES_OPTION;
    }

    private void written(Path file, List<Notice> notices) {
        status.say(
                notices.isEmpty()
                        ? Texts.text("export.written", file)
                        : Texts.text("export.noticed", file, notices.get(0).sentence()));
    }

    private void failed(Throwable cause) {
        status.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
