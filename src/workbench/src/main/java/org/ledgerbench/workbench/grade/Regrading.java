package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Objects;
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

    /** Asks for a rubric's file, grades the class anew by it, and shows what that changes. */
    void askForRubric(OpenClass open, Naming naming, Runnable onApplied) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.text("action.class.regrade"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.text("open.rubric"), "yaml", "yml"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            jobs.start(
                    Texts.text("job.regrading"),
                    (progress, cancel) -> classrooms.rubrics().read(file),
                    Jobs.Ending.of(rubric -> regrade(open, rubric, naming, onApplied), this::failed));
        }
    }

    /** Lets the instructor change the rubric in force, and shows what that changes. */
    void askForEdit(OpenClass open, Naming naming, Runnable onApplied) {
        jobs.start(
                Texts.text("job.reading"),
                (progress, cancel) -> open.gradebook().settings().rubric(),
                Jobs.Ending.of(
                        text -> RubricEditor.ask(owner, classrooms.rubrics(), text)
                                .ifPresentOrElse(
                                        rubric -> regrade(open, rubric, naming, onApplied),
                                        () -> status.say(Texts.text("rubric.unchanged"))),
                        this::failed));
    }

    /** Asks whose the submissions of nobody in the class are, and shows what that changes. */
    void askForMatches(OpenClass open, Naming naming, Runnable onApplied) {
        jobs.start(
                Texts.text("job.matching"),
                (progress, cancel) -> open.strangers(),
                Jobs.Ending.of(strangers -> match(open, strangers, naming, onApplied), this::failed));
    }

    private void match(OpenClass open, Strangers strangers, Naming naming, Runnable onApplied) {
        if (strangers.strangers().isEmpty()) {
            status.say(Texts.text(strangers.candidates().isEmpty() ? "match.noRoster" : "match.none"));
            return;
        }
        MatchDialog.ask(owner, strangers, open.remarks()).ifPresent(students -> {
            Jobs.Handle handle = jobs.start(
                    Texts.text("job.regrading"),
                    (progress, cancel) -> classrooms.match(open, students, progress, cancel),
                    Jobs.Ending.of(pending -> decide(open, pending, naming, onApplied), this::failed));
            status.cancelWith(handle::cancel);
        });
    }

    /** Grades a class anew by a rubric and shows what that changes. */
    void regrade(OpenClass open, RubricDocument rubric, Naming naming, Runnable onApplied) {
        Jobs.Handle handle = jobs.start(
                Texts.text("job.regrading"),
                (progress, cancel) -> classrooms.regrade(open, rubric, progress, cancel),
                Jobs.Ending.of(pending -> decide(open, pending, naming, onApplied), this::failed));
        status.cancelWith(handle::cancel);
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

    private void failed(Throwable cause) {
        status.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
