package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.ledgerbench.gradebook.Pseudonyms;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.classroom.ClassSource;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.GivenClass;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.job.Job;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Asks which class is to be opened and opens it, with progress and a way to cancel. Used on the event thread. */
final class ClassOpener {

    private final Classrooms classrooms;
    private final Jobs jobs;
    private final LatestOnly.Executors executors;
    private final StatusBar status;
    private final Component owner;
    private final Consumer<Ready> onReady;

    /**
     * A class that has been opened and read.
     *
     * @param open the class
     * @param result its results
     * @param roster who is in it
     * @param pseudonyms names that hide who is who
     */
    record Ready(OpenClass open, ClassResult result, Roster roster, Pseudonyms pseudonyms) {

        static Ready of(OpenClass open) {
            return new Ready(
                    open,
                    open.result(),
                    open.gradebook().settings().roster(),
                    open.gradebook().pseudonyms());
        }
    }

    ClassOpener(GradePerspective.Surroundings surroundings, Component owner, Consumer<Ready> onReady) {
        this.classrooms = surroundings.classrooms();
        this.jobs = surroundings.jobs();
        this.executors = surroundings.executors();
        this.status = surroundings.status();
        this.owner = Objects.requireNonNull(owner, "owner");
        this.onReady = Objects.requireNonNull(onReady, "onReady");
    }

    /** Asks where a class is. @param chosen takes the answer, if there is one */
    void askForFolder(Consumer<ClassSource> chosen) {
        OpenClassForm form = new OpenClassForm(executors);
        int answer = JOptionPane.showConfirmDialog(
                owner, form, Texts.title("action.class.open"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        if (answer != JOptionPane.OK_OPTION) {
            return;
        }
        Optional<ClassSource> source;
        try {
            source = form.source();
        } catch (InvalidPathException noPath) {
            status.warn(noPath.getMessage());
            return;
        }
        if (source.isEmpty()) {
            status.warn(Texts.text("open.nothing"));
            return;
        }
        chosen.accept(source.get());
    }

    /** Asks for a gradebook. @param chosen takes the answer, if there is one */
    void askForGradebook(Consumer<Path> chosen) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.title("action.class.gradebook"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.text("open.gradebooks"), "gradebook"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            chosen.accept(chooser.getSelectedFile().toPath());
        }
    }

    /** Grades a class. */
    void open(ClassSource source) {
        start(
                Texts.text("job.grading", source.title()),
                (progress, cancel) -> classrooms.open(source, progress, cancel));
    }

    /** Opens a gradebook. */
    void open(Path gradebook) {
        start(Texts.text("job.opening", gradebook.getFileName()), (progress, cancel) -> classrooms.open(gradebook));
    }

    /** Grades the class of a host. */
    void open(GivenClass given) {
        start(
                Texts.text("job.grading", given.title()),
                (progress, cancel) -> classrooms.open(given, Optional.empty(), progress, cancel));
    }

    /** Grades open classes anew. */
    Regrading regrading() {
        return new Regrading(classrooms, jobs, status, owner);
    }

    /** Takes gradebooks of other markers over. */
    Merging merging() {
        return new Merging(classrooms, jobs, regrading(), status, owner);
    }

    /** Asks whether a class is to be removed for good. */
    boolean isDeletionSure(Path gradebook) {
        JTextArea words = Card.words(Texts.text("delete.sure", gradebook));
        words.setColumns(44);
        words.setRows(4);
        Object[] options = {Texts.text("delete.yes"), Texts.text("dialog.cancel")};
        return JOptionPane.showOptionDialog(
                        owner,
                        words,
                        Texts.text("delete.title"),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        options,
                        options[1])
                == 0;
    }

    /** Removes a class that is closed, with its backups. */
    void delete(Path gradebook, Runnable deleted) {
        jobs.start(
                Texts.text("job.deleting"),
                (progress, cancel) -> {
                    classrooms.delete(gradebook);
                    return true;
                },
                Jobs.Ending.of(
                        done -> {
                            status.say(Texts.text("delete.done", gradebook));
                            deleted.run();
                        },
                        this::failed));
    }

    private void start(String title, Job<OpenClass> job) {
        AtomicReference<Ready> opened = new AtomicReference<>();
        Jobs.Handle handle = jobs.start(
                title,
                (progress, cancel) -> {
                    opened.set(closingOnFailure(job.run(progress, cancel)));
                    return opened.get();
                },
                new Jobs.Ending<Ready>() {
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
                        Optional.ofNullable(opened.get()).ifPresent(ClassOpener.this::close);
                    }
                });
        status.cancelWith(handle::cancel);
    }

    /** Somebody cancelled at the moment the class was open. */
    private void close(Ready ready) {
        jobs.start(
                Texts.text("job.closing"),
                (progress, cancel) -> {
                    ready.open().close();
                    return true;
                },
                Jobs.Ending.of(closed -> {}, this::failed));
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
