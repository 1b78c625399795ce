package org.ledgerbench.workbench.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.exchange.roster.RosterReader;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.grading.ClassGrader;
import org.ledgerbench.grading.LedgerGrader;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.text.Texts;

/** Opens classes: grades a folder into its gradebook, or opens the gradebook alone. Everything here takes long. */
public final class Classrooms {

    private static final int MOST_THREADS = 4;

    private final MissionCatalog catalog;
    private final Rubrics rubrics;
    private final Path directory;
    private final Marker marker;

    /**
     * A place to open classes.
     *
     * @param catalog the missions at hand
     * @param rubrics reads rubrics
     * @param directory where gradebooks are kept
     * @param marker who marks
     */
    public Classrooms(MissionCatalog catalog, Rubrics rubrics, Path directory, Marker marker) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.rubrics = Objects.requireNonNull(rubrics, "rubrics");
        this.directory = Objects.requireNonNull(directory, "directory");
        this.marker = Objects.requireNonNull(marker, "marker");
    }

    /** Reads rubrics. */
    public Rubrics rubrics() {
        return rubrics;
    }

    /**
     * Grades a class. A class that has no gradebook gets one; where there is one already, it is opened, and what the new
     * grading would change waits to be looked at.
     *
     * @throws ClassProblem if there is nothing to grade or the rubric has mistakes
     * @throws IOException if the ledgers or the roster cannot be read
     */
    public OpenClass open(ClassSource source, Progress progress, CancelToken cancel) throws ClassProblem, IOException {
        ClassIntake intake = ClassIntake.open(
                List.of(source.work()), new LedgerSearch(cancel), ArchiveOptions.of(StudentDirectory.NONE));
        boolean isKept = false;
        try {
            if (intake.submissions().isEmpty()) {
                throw new ClassProblem(Texts.text("classroom.empty", source.work()));
            }
            Optional<Roster> roster = source.roster().isPresent()
                    ? Optional.of(new RosterReader(java.time.ZoneId.systemDefault())
                            .read(source.roster().get())
                            .roster())
                    : Optional.empty();
            GivenClass given = new GivenClass(source.title(), intake.submissions(), roster);
            OpenClass open = open(given, source.rubric(), progress, cancel);
            // What waits to be stored is read again when it is stored.
            isKept = open.pending().isPresent();
            if (isKept) {
                open.keepUntilDecided(intake);
            }
            return open;
        } finally {
            if (!isKept) {
                intake.close();
            }
        }
    }

    /**
     * Grades a class whose ledgers are at hand.
     *
     * @param rubric the rubric to grade by; empty for the one that came with the program
     * @throws ClassProblem if there is nothing to grade or the rubric has mistakes
     */
    public OpenClass open(GivenClass given, Optional<Path> rubric, Progress progress, CancelToken cancel)
            throws ClassProblem {
        if (given.submissions().isEmpty()) {
            throw new ClassProblem(Texts.text("classroom.empty", given.title()));
        }
        Path file = rubric.isPresent() ? rubric.get() : rubrics.shippedFor(given.submissions());
        return graded(given, rubrics.read(file), progress, cancel);
    }

    /** Opens a gradebook. @throws ClassProblem if the rubric in it cannot be read by this program */
    public OpenClass open(Path gradebook) throws ClassProblem {
        return opened(Gradebook.open(gradebook, marker));
    }

    /** Grades the ledgers that a class's gradebook keeps anew by a rubric. Nothing is stored. */
    public PendingRegrade regrade(OpenClass open, RubricDocument rubric, Progress progress, CancelToken cancel) {
        Gradebook gradebook = open.gradebook();
        List<? extends Submission> submissions = gradebook.submissions().current();
        Roster roster = gradebook.settings().roster();
        ClassResult result = grade(List.copyOf(submissions), roster, rubric, progress, cancel);
        Regrade regrade = new Regrade(rubric, result, submissions, Optional.empty());
        return new PendingRegrade(regrade, gradebook.preview(regrade));
    }

    /** Puts another marker's gradebook of the same class beside an open one. The caller closes what comes back. */
    public ClassMerge compare(OpenClass open, Path other) {
        Gradebook theirs = Gradebook.open(other, marker);
        boolean complete = false;
        try {
            ClassMerge merge = new ClassMerge(open, theirs);
            complete = true;
            return merge;
        } finally {
            if (!complete) {
                theirs.close();
            }
        }
    }

    /** Removes a class for good, with its backups. It must be closed. */
    public void delete(Path gradebook) {
        Gradebook.deleteClass(gradebook);
    }

    /** Where the gradebook of a class of that title is kept. */
    public Path gradebookOf(String title) {
        String safe = title.replaceAll("[^\\p{L}\\p{N}._ -]+", "-").strip();
        return directory.resolve((safe.isEmpty() || safe.startsWith(".") ? "class" + safe : safe) + ".gradebook");
    }

    private OpenClass graded(GivenClass given, RubricDocument rubric, Progress progress, CancelToken cancel)
            throws ClassProblem {
        Path file = gradebookOf(given.title());
        boolean isNew = !Files.exists(file);
        Roster roster = given.roster().orElse(Roster.NONE);
        ClassResult result = grade(given.submissions(), roster, rubric, progress, cancel);
        Regrade regrade = new Regrade(rubric, result, given.submissions(), given.roster());
        cancel.check();
        OpenClass open = opened(
                isNew
                        ? Gradebook.create(
                                file,
                                new NewClass(given.title(), rubric, roster, new SecureRandom().nextLong()),
                                marker)
                        : Gradebook.open(file, marker));
        boolean complete = false;
        try {
            if (isNew) {
                open.gradebook().apply(regrade);
            } else {
                open.await(new PendingRegrade(regrade, open.gradebook().preview(regrade)));
            }
            complete = true;
            return open;
        } finally {
            if (!complete) {
                open.close();
                if (isNew) {
                    Gradebook.deleteClass(file);
                }
            }
        }
    }

    private ClassResult grade(
            List<Submission> submissions, Roster roster, RubricDocument rubric, Progress progress, CancelToken cancel) {
        int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        return new ClassGrader(new LedgerGrader(catalog, rubric.rubric()))
                .grade(submissions, roster, new ClassGrader.Job(threads, progress, cancel));
    }

    private OpenClass opened(Gradebook gradebook) throws ClassProblem {
        boolean complete = false;
        try {
            RubricDocument rubric = rubrics.read(
                    gradebook.settings().rubric(),
                    gradebook.file().getFileName().toString().toLowerCase(Locale.ROOT) + " (rubric)");
            OpenClass open = new OpenClass(gradebook, catalog, rubric.rubric());
            complete = true;
            return open;
        } catch (CancellationException cancelled) {
            throw cancelled;
        } finally {
            if (!complete) {
                gradebook.close();
            }
        }
    }
}
