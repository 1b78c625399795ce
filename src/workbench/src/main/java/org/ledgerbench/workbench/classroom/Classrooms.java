package org.ledgerbench.workbench.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.intake.NoticeFindings;
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
    private final GradebookShelf shelf;
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
        this.shelf = new GradebookShelf(directory, marker);
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
        boolean isKept = false;
        ClassDoor door = ClassDoor.open(source, Optional.empty(), cancel);
        OpenClass open = null;
        Optional<Gradebook> known = Optional.empty();
        try {
            requireLedgers(door.submissions(), source.work());
            GradebookShelf.Place place = shelf.find(source.title(), door.submissions());
            known = place.known();
            if (known.isPresent() && source.roster().isEmpty()) {
                // The gradebook's own roster tells who is who where no file does.
                door.close();
                door = ClassDoor.open(source, known, cancel);
            }
            Work work = new Work(place, door.submissions(), door.roster(), door.notices(), door.remarks());
            open = graded(work, rubric(source.rubric(), work.submissions()), new Watch(progress, cancel));
            // What waits to be stored is read again when it is stored.
            isKept = open.pending().isPresent();
            if (isKept) {
                open.keepUntilDecided(door);
            }
            return open;
        } finally {
            if (!isKept) {
                door.close();
            }
            if (open == null) {
                known.ifPresent(Gradebook::close);
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
        requireLedgers(given.submissions(), given.title());
        GradebookShelf.Place place = shelf.find(given.title(), given.submissions());
        OpenClass open = null;
        try {
            Work work = new Work(place, given.submissions(), given.roster(), List.of(), List.of());
            open = graded(work, rubric(rubric, work.submissions()), new Watch(progress, cancel));
            return open;
        } finally {
            if (open == null) {
                place.known().ifPresent(Gradebook::close);
            }
        }
    }

    /** Opens a gradebook. @throws ClassProblem if the rubric in it cannot be read by this program */
    public OpenClass open(Path gradebook) throws ClassProblem {
        return opened(Gradebook.open(gradebook, marker));
    }

    /**
     * Grades the ledgers that a class's gradebook keeps anew, with ids matched to students of the class. Nothing is stored.
     *
     * @param students the student of each id that is matched
     */
    public PendingRegrade match(OpenClass open, Map<String, String> students, Progress progress, CancelToken cancel) {
        students.forEach(open.gradebook().matches()::check);
        RubricDocument rubric =
                new RubricDocument(open.rubric(), open.gradebook().settings().rubric());
        return regrade(open, rubric, students, new Watch(progress, cancel));
    }

    /** Grades the ledgers that a class's gradebook keeps anew by a rubric. Nothing is stored. */
    public PendingRegrade regrade(OpenClass open, RubricDocument rubric, Progress progress, CancelToken cancel) {
        return regrade(open, rubric, Map.of(), new Watch(progress, cancel));
    }

    private PendingRegrade regrade(OpenClass open, RubricDocument rubric, Map<String, String> students, Watch watch) {
        Gradebook gradebook = open.gradebook();
        List<Submission> submissions =
                gradebook.matches().applied(gradebook.submissions().current(), students);
        Roster roster = gradebook.settings().roster();
        ClassResult result = NoticesAtTheDoor.kept(grade(submissions, roster, rubric, watch), gradebook.automatic());
        Regrade regrade = new Regrade(rubric, result, submissions, Optional.empty());
        return new PendingRegrade(regrade, gradebook.preview(regrade), students);
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
        return shelf.fileOf(title);
    }

    /**
     * What is to be graded.
     *
     * @param place what the class is called, and its gradebook if it has one
     * @param submissions what was handed in
     * @param roster who is in the class, where a file says
     * @param notices what was noticed of submissions
     * @param remarks what was noticed of the whole, in sentences
     */
    private record Work(
            GradebookShelf.Place place,
            List<Submission> submissions,
            Optional<Roster> roster,
            List<LmsNotice> notices,
            List<String> remarks) {}

    private record Watch(Progress progress, CancelToken cancel) {}

    private static void requireLedgers(List<Submission> submissions, Object where) throws ClassProblem {
        if (submissions.isEmpty()) {
            throw new ClassProblem(Texts.text("classroom.empty", where));
        }
    }

    private RubricDocument rubric(Optional<Path> chosen, List<Submission> submissions) throws ClassProblem {
        return rubrics.read(chosen.isPresent() ? chosen.get() : rubrics.shippedFor(submissions));
    }

    /** Grades a class. When this fails, a gradebook that was known stays open. */
    private OpenClass graded(Work work, RubricDocument rubric, Watch watch) throws ClassProblem {
        Optional<Gradebook> known = work.place().known();
        List<Submission> submissions =
                known.isPresent() ? known.get().matches().applied(work.submissions()) : work.submissions();
        Roster roster = work.roster()
                .or(() -> known.map(gradebook -> gradebook.settings().roster()))
                .orElse(Roster.NONE);
        ClassResult result = NoticeFindings.into(grade(submissions, roster, rubric, watch), work.notices());
        Regrade regrade = new Regrade(rubric, result, submissions, work.roster());
        watch.cancel().check();
        OpenClass open = known.isPresent()
                ? waiting(opened(known.get()), regrade)
                : created(
                        work.place().file(),
                        new NewClass(work.place().title(), rubric, roster, new SecureRandom().nextLong()),
                        regrade);
        open.remark(work.remarks());
        return open;
    }

    private static OpenClass waiting(OpenClass open, Regrade regrade) {
        open.await(new PendingRegrade(regrade, open.gradebook().preview(regrade), Map.of()));
        return open;
    }

    /** Begins a class with its first grading; when that fails there is no gradebook. */
    private OpenClass created(Path file, NewClass begun, Regrade regrade) throws ClassProblem {
        OpenClass open = opened(Gradebook.create(file, begun, marker));
        boolean complete = false;
        try {
            open.gradebook().apply(regrade);
            complete = true;
            return open;
        } finally {
            if (!complete) {
                open.close();
                Gradebook.deleteClass(file);
            }
        }
    }

    private ClassResult grade(List<Submission> submissions, Roster roster, RubricDocument rubric, Watch watch) {
        int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        return new ClassGrader(new LedgerGrader(catalog, rubric.rubric()))
                .grade(submissions, roster, new ClassGrader.Job(threads, watch.progress(), watch.cancel()));
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
