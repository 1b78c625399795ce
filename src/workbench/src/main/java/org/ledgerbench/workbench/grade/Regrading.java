package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.classroom.PendingRegrade;
import org.ledgerbench.workbench.classroom.Strangers;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.lms.MatchDialog;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;

/** Grades an open class anew, shows what that changes, and stores it when it is wanted. Used on the event thread. */
final class Regrading {

    private final Classrooms classrooms;
    private final Jobs jobs;
    private final StatusBar status;
    private final Component owner;

    Regrading(Classrooms classrooms, Jobs jobs, StatusBar status, Component owner) {
        this.classrooms = Objects.requireNonNull(classrooms, "classrooms");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.status = Objects.requireNonNull(status, "status");
        this.owner = Objects.requireNonNull(owner, "owner");
    }

    /**
     * Whose grading is wanted anew.
     *
     * @param open the class
     * @param naming how students are called
     * @param onApplied runs when the new grading is stored
     * @param onLeft runs when everything is left as it is
     */
    record Request(OpenClass open, Naming naming, Runnable onApplied, Runnable onLeft) {

        Request(OpenClass open, Naming naming, Runnable onApplied) {
            this(open, naming, onApplied, () -> {});
        }
    }

    /** Asks for a rubric's file, grades the class anew by it, and shows what that changes. */
    void askForRubric(Request request) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.title("action.class.regrade"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.text("open.rubric"), "yaml", "yml"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            jobs.start(
                    Texts.text("job.regrading"),
                    (progress, cancel) -> classrooms.rubrics().read(file),
                    Jobs.Ending.of(rubric -> regrade(request, rubric, Optional.empty()), this::failed));
        }
    }

    /** Lets the instructor change the rubric in force, and shows what that changes. */
    void askForEdit(Request request) {
        jobs.start(
                Texts.text("job.reading"),
                (progress, cancel) -> request.open().gradebook().settings().rubric(),
                Jobs.Ending.of(inForce -> edit(request, inForce, inForce), this::failed));
    }

    private void edit(Request request, String inForce, String draft) {
        RubricEditor.ask(owner, classrooms.rubrics(), inForce, draft)
                .ifPresentOrElse(
                        rubric -> regrade(request, rubric, Optional.of(() -> edit(request, inForce, rubric.text()))),
                        () -> status.say(Texts.text("rubric.unchanged")));
    }

    /** Asks whose the submissions of nobody in the class are, and shows what that changes. */
    void askForMatches(Request request) {
        jobs.start(
                Texts.text("job.matching"),
                (progress, cancel) -> request.open().strangers(),
                Jobs.Ending.of(strangers -> match(request, strangers), this::failed));
    }

    private void match(Request request, Strangers strangers) {
        if (strangers.strangers().isEmpty()) {
            status.say(Texts.text(strangers.candidates().isEmpty() ? "match.noRoster" : "match.none"));
            return;
        }
        MatchDialog.ask(owner, strangers, request.open().remarks()).ifPresent(students -> match(request, students));
    }

    /** Shows what changes when ids are matched to students of the class. */
    void match(Request request, Map<String, String> students) {
        Jobs.Handle handle = jobs.start(
                Texts.text("job.regrading"),
                (progress, cancel) -> classrooms.match(request.open(), students, progress, cancel),
                Jobs.Ending.of(pending -> decide(request, pending), this::failed));
        status.cancelWith(handle::cancel);
    }

    private void regrade(Request request, RubricDocument rubric, Optional<Runnable> changeAgain) {
        Jobs.Handle handle = jobs.start(
                Texts.text("job.regrading"),
                (progress, cancel) -> classrooms.regrade(request.open(), rubric, progress, cancel),
                Jobs.Ending.of(pending -> decide(request, pending, changeAgain), this::failed));
        status.cancelWith(handle::cancel);
    }

    /** Shows what a grading that waits would change, and stores or discards it. */
    void decide(Request request, PendingRegrade pending) {
        decide(request, pending, Optional.empty());
    }

    private void decide(Request request, PendingRegrade pending, Optional<Runnable> changeAgain) {
        if (!pending.preview().changesResults()) {
            request.open().discard();
            status.say(Texts.text("regrade.nothing"));
            request.onLeft().run();
            return;
        }
        switch (RegradeDialog.ask(owner, pending.preview(), request.naming(), changeAgain.isPresent())) {
            case STORE -> store(request, pending);
            case LEAVE -> {
                request.open().discard();
                status.say(Texts.text("regrade.discarded"));
                request.onLeft().run();
            }
            case CHANGE_AGAIN -> {
                request.open().discard();
                changeAgain.ifPresent(Runnable::run);
            }
        }
    }

    private void store(Request request, PendingRegrade pending) {
        jobs.start(
                Texts.text("job.storing"),
                (progress, cancel) -> {
                    request.open().apply(pending);
                    return true;
                },
                Jobs.Ending.of(
                        applied -> {
                            status.say(Texts.text("regrade.applied"));
                            request.onApplied().run();
                        },
                        this::failed));
    }

    private void failed(Throwable cause) {
        status.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
