package org.ledgerbench.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.lms.intake.ClassRoster;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;

/**
 * A gradebook in the course of one call: opened before the class is graded, compared with the grading, and changed only
 * when that was asked for.
 */
final class GradebookCall implements AutoCloseable {

    private final GradebookOptions options;
    private final Console console;
    private Optional<Gradebook> gradebook;

    private GradebookCall(GradebookOptions options, Console console, Optional<Gradebook> gradebook) {
        this.options = options;
        this.console = console;
        this.gradebook = gradebook;
    }

    /**
     * Opens the gradebook the call names, if it names one.
     *
     * @throws WrongCallException if it is not there and nothing is to be stored
     */
    static GradebookCall open(GradebookOptions options, Console console) {
        Optional<Path> missing = options.file().filter(file -> !Files.exists(file));
        if (missing.isPresent() && !options.isApplying()) {
            throw new WrongCallException(
                    "There is no gradebook " + missing.get() + ". Add --apply to make it from this grading.");
        }
        Optional<Gradebook> there =
                options.file().filter(Files::exists).map(file -> Gradebook.open(file, options.marker()));
        there.flatMap(Gradebook::migrationBackup)
                .ifPresent(backup ->
                        console.say("The gradebook was of an older format; a copy of it is in " + backup + "."));
        return new GradebookCall(options, console, there);
    }

    /** Who is in the class: the roster of the call, else the one that the gradebook keeps. */
    ClassRoster roster(Optional<ClassRoster> given) {
        return given.or(() -> gradebook.map(known -> known.settings().roster()).map(GradebookCall::known))
                .orElse(ClassRoster.NONE);
    }

    /** The submissions, those of ids that markers matched under their students. */
    List<Submission> matched(List<Submission> submissions) {
        return gradebook.map(known -> known.matches().applied(submissions)).orElse(submissions);
    }

    private static ClassRoster known(Roster stored) {
        return new ClassRoster(stored, StudentDirectory.of(stored), List.of());
    }

    /**
     * Compares a grading with the gradebook, and stores it when that was asked for.
     *
     * @param writing whether files are to be written from the result
     * @return the class as it is to be written, marks and all
     * @throws WrongCallException if files are to be written and the gradebook holds other results
     */
    ClassResult settle(Regrade regrade, boolean writing) {
        if (options.file().isEmpty()) {
            return regrade.result();
        }
        return gradebook.isPresent() ? settle(gradebook.get(), regrade, writing) : begin(regrade);
    }

    private ClassResult settle(Gradebook open, Regrade regrade, boolean writing) {
        RegradePreview preview = open.preview(regrade);
        new RegradeReport(preview).lines().forEach(console::print);
        if (options.isApplying()) {
            open.apply(regrade);
            console.say("Stored in " + open.file() + ".");
        } else if (preview.changesResults() && writing) {
            throw new WrongCallException(
                    "Nothing was written, because the gradebook holds other results than this grading,"
                            + " as listed. Add --apply to store them first.");
        } else if (preview.changesResults()) {
            console.say("Nothing was stored. Add --apply to store it.");
        }
        boolean isInForce = options.isApplying() || !preview.changesResults();
        return isInForce ? open.classResult(regrade.rubric().rubric()) : regrade.result();
    }

    @Override
    public void close() {
        gradebook.ifPresent(Gradebook::close);
    }

    /** Stores the first grading of a class; when that fails there is no gradebook. */
    private ClassResult begin(Regrade regrade) {
        Gradebook created = create(options.file().orElseThrow(), regrade);
        boolean complete = false;
        try {
            int students = created.apply(regrade).added().size();
            console.say("Stored " + students + (students == 1 ? " student in " : " students in ") + created.file()
                    + ", a new gradebook.");
            gradebook = Optional.of(created);
            complete = true;
            return created.classResult(regrade.rubric().rubric());
        } finally {
            if (!complete) {
                created.close();
                Gradebook.deleteClass(created.file());
            }
        }
    }

    private Gradebook create(Path file, Regrade regrade) {
        String name = file.getFileName().toString().replaceFirst("\\.gradebook$", "");
        NewClass newClass = new NewClass(
                name, regrade.rubric(), regrade.roster().orElse(Roster.NONE), new SecureRandom().nextLong());
        return Gradebook.create(file, newClass, options.marker());
    }
}
