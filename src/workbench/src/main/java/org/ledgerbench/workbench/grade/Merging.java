package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
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
    private final Regrading regrading;
    private final StatusBar status;
    private final Component owner;

    Merging(Classrooms classrooms, Jobs jobs, Regrading regrading, StatusBar status, Component owner) {
        this.classrooms = Objects.requireNonNull(classrooms, "classrooms");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.regrading = Objects.requireNonNull(regrading, "regrading");
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
        Wish wish = new Wish(open, other, naming, onMerged);
        compare(wish, merge -> {
            Map<String, String> matches = merge.plan().matches().fitting();
            if (!matches.isEmpty() && areMatchesWanted(matches.size())) {
                letGo(merge, () -> match(wish, matches));
            } else {
                decide(merge, wish);
            }
        });
    }

    /** What is to be merged into which class. */
    private record Wish(OpenClass open, Path other, Naming naming, Runnable onMerged) {}

    private void compare(Wish wish, Consumer<ClassMerge> next) {
        jobs.start(
                Texts.text("job.comparing"),
                (progress, cancel) -> classrooms.compare(wish.open(), wish.other()),
                Jobs.Ending.of(next, this::failed));
    }

    /** Marks on a matched student are about the ledger that came under another id: it is brought to the student first. */
    private void match(Wish wish, Map<String, String> matches) {
        Runnable goOn = () -> compare(wish, merge -> decide(merge, wish));
        Runnable matched = () -> {
            wish.onMerged().run();
            goOn.run();
        };
        regrading.match(new Regrading.Request(wish.open(), wish.naming(), matched, goOn), matches);
    }

    private boolean areMatchesWanted(int count) {
        Object[] options = {Texts.text("merge.matches.show"), Texts.text("merge.matches.without")};
        return JOptionPane.showOptionDialog(
                        owner,
                        Texts.text("merge.matches", count),
                        Texts.text("merge.title"),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.QUESTION_MESSAGE,
                        null,
                        options,
                        options[0])
                == 0;
    }

    private void decide(ClassMerge merge, Wish wish) {
        MergeDialog.ask(owner, merge.plan(), wish.naming())
                .ifPresentOrElse(
                        resolver -> take(merge, resolver, wish),
                        () -> letGo(merge, () -> status.say(Texts.text("merge.left"))));
    }

    private void take(ClassMerge merge, ConflictResolver resolver, Wish wish) {
        jobs.start(
                Texts.text("job.merging"),
                (progress, cancel) -> {
                    try (merge) {
                        merge.apply(resolver);
                    }
                    return true;
                },
                Jobs.Ending.of(
                        merged -> {
                            status.say(Texts.text("merge.done"));
                            wish.onMerged().run();
                        },
                        this::failed));
    }

    private void letGo(ClassMerge merge, Runnable next) {
        jobs.start(
                Texts.text("job.comparing"),
                (progress, cancel) -> {
                    merge.close();
                    return true;
                },
                Jobs.Ending.of(closed -> next.run(), this::failed));
    }

    private void failed(Throwable cause) {
        status.warn(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }
}
