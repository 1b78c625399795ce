package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.ledgerbench.gradebook.Pseudonyms;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.classroom.PendingRegrade;
import org.ledgerbench.workbench.job.Job;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;

/** Asks which class is to be opened and opens it, with progress and a way to cancel. Used on the event thread. */
final class ClassOpener {

    private final Classrooms classrooms;
    private final Jobs jobs;
    private final StatusBar status;
    private final Component owner;
    private final Consumer<Ready> onReady;

    /**
     * A class that has been opened and read.
     *
     * @param open the class
     * @param result its results
     * @param pseudonyms names that hide who is who
     */
    record Ready(OpenClass open, ClassResult result, Pseudonyms pseudonyms) {

        static Ready of(OpenClass open) {
            return new Ready(open, open.result(), open.gradebook().pseudonyms());
        }
    }

    ClassOpener(Classrooms classrooms, Jobs jobs, StatusBar status, Component owner, Consumer<Ready> onReady) {
        this.classrooms = Objects.requireNonNull(classrooms, "classrooms");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.status = Objects.requireNonNull(status, "status");
        this.owner = Objects.requireNonNull(owner, "owner");
        this.onReady = Objects.requireNonNull(onReady, "onReady");
    }

    /** Asks where a class is. @param chosen takes the answer, if there is one */
    void askForFolder(Consumer<ClassSource> chosen) {
        OpenClassForm form = new OpenClassForm();
        int answer = JOptionPane.showConfirmDialog(
                owner, form, Texts.text("action.class.open"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        if (answer != JOptionPane.OK_OPTION) {
            return;
        }
        Optional<ClassSource> source = form.source();
        if (source.isEmpty()) {
            status.warn(Texts.text("open.nothing"));
            return;
        }
        chosen.accept(source.get());
    }

    /** Asks for a gradebook. @param chosen takes the answer, if there is one */
    void askForGradebook(Consumer<Path> chosen) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.text("action.class.gradebook"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.text("open.gradebooks"), "gradebook"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            chosen.accept(chooser.getSelectedFile().toPath());
        }
    }

    /** Grades a class. */
    void open(ClassSource source) {
        start(Texts.text("job.grading", source.title()), (progress, cancel) -> {
            OpenClass open = classrooms.open(source, progress, cancel);
            return closingOnFailure(open);
        });
    }

    /** Opens a gradebook. */
    void open(Path gradebook) {
        start(
                Texts.text("job.opening", gradebook.getFileName()),
                (progress, cancel) -> closingOnFailure(classrooms.open(gradebook)));
    }

    /** Asks for a rubric, grades the class anew by it, and shows what that changes. */
    void askForRubric(OpenClass open, Naming naming, Runnable onApplied) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.text("action.class.regrade"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.text("open.rubric"), "yaml", "yml"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            regrade(open, chooser.getSelectedFile().toPath(), naming, onApplied);
        }
    }

    /** Grades a class anew by a rubric and shows what that changes. */
    void regrade(OpenClass open, Path rubricFile, Naming naming, Runnable onApplied) {
        jobs.start(
                Texts.text("job.regrading"),
                (progress, cancel) -> {
                    RubricDocument rubric = classrooms.rubrics().read(rubricFile);
                    return classrooms.regrade(open, rubric, progress, cancel);
                },
                Jobs.Ending.of(pending -> decide(open, pending, naming, onApplied), this::failed));
    }

    /** Shows what a grading that waits would change, and stores or discards it. */
    void decide(OpenClass open, PendingRegrade pending, Naming naming, Runnable onApplied) {
        if (!pending.preview().changesResults()) {
            open.discard();
            status.say(Texts.text("regrade.nothing"));
            return;
        }
        if (!RegradeDialog.confirm(owner, pending.preview(), naming)) {
            open.discard();
            status.say(Texts.text("regrade.discarded"));
            return;
        }
        jobs.start(
                Texts.text("job.storing"),
                (progress, cancel) -> {
                    open.apply(pending);
                    return true;
                },
                Jobs.Ending.of(
                        applied -> {
                            status.say(Texts.text("regrade.applied"));
                            onApplied.run();
                        },
                        this::failed));
    }

    private void start(String title, Job<Ready> job) {
        Jobs.Handle handle = jobs.start(title, job, new Jobs.Ending<Ready>() {
            @Override
            public void succeeded(Ready ready) {
                onReady.accept(ready);
            }

            @Override
            public void failed(Throwable cause) {
                ClassOpener.this.failed(cause);
            }

            @Override
            public void cancelled() {
                status.say(Texts.text("open.cancelled"));
            }
        });
        status.cancelWith(handle::cancel);
    }

    private static Ready closingOnFailure(OpenClass open) {
        boolean complete = false;
        try {
            Ready ready = Ready.of(open);
            complete = true;
            return ready;
        } finally {
            if (!complete) {
                open.close();
            }
        }
    }

    private void failed(Throwable cause) {
        status.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
