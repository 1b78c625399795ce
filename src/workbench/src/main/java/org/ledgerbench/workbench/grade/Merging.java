package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.ledgerbench.gradebook.merge.ConflictResolver;
import org.ledgerbench.workbench.classroom.ClassMerge;
import org.ledgerbench.workbench.classroom.Classrooms;
import org.ledgerbench.workbench.classroom.OpenClass;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;

/** Takes another marker's gradebook over once every conflict is decided. Used on the event thread. */
final class Merging {

    private final Classrooms classrooms;
    private final Jobs jobs;
    private final StatusBar status;
    private final Component owner;

    Merging(Classrooms classrooms, Jobs jobs, StatusBar status, Component owner) {
        this.classrooms = Objects.requireNonNull(classrooms, "classrooms");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.status = Objects.requireNonNull(status, "status");
        this.owner = Objects.requireNonNull(owner, "owner");
    }

    /** Asks for the other gradebook, shows where both decided differently, and takes it over. */
    void ask(OpenClass open, Naming naming, Runnable onMerged) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("merge.chooser");
        chooser.setDialogTitle(Texts.title("action.class.merge"));
        chooser.setFileFilter(new FileNameExtensionFilter(Texts.text("open.gradebooks"), "gradebook"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            compare(open, chooser.getSelectedFile().toPath(), naming, onMerged);
        }
    }

    /** Shows where both decided differently, and takes the other over. */
    void compare(OpenClass open, Path other, Naming naming, Runnable onMerged) {
        jobs.start(
                Texts.text("job.comparing"),
                (progress, cancel) -> classrooms.compare(open, other),
                Jobs.Ending.of(merge -> decide(merge, naming, onMerged), this::failed));
    }

    private void decide(ClassMerge merge, Naming naming, Runnable onMerged) {
        Optional<ConflictResolver> resolver = MergeDialog.ask(owner, merge.plan(), naming);
        jobs.start(
                Texts.text("job.merging"),
                (progress, cancel) -> {
                    try (merge) {
                        resolver.ifPresent(merge::apply);
                    }
                    return resolver.isPresent();
                },
                Jobs.Ending.of(
                        merged -> {
                            status.say(Texts.text(merged ? "merge.done" : "merge.left"));
                            if (merged) {
                                onMerged.run();
                            }
                        },
                        this::failed));
    }

    private void failed(Throwable cause) {
        status.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
