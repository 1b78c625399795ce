package org.ledgerbench.workbench.classroom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.MarkingHistory;
import org.ledgerbench.gradebook.StoredSubmission;
import org.ledgerbench.gradebook.marking.Change;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.dossier.Dossier;
import org.ledgerbench.workbench.dossier.Dossiers;

/** A class with its gradebook open. Used by one thread at a time, other than the event thread: it reads and writes files. */
public final class OpenClass implements AutoCloseable {

    private final Gradebook gradebook;
    private final MissionCatalog catalog;
    private final MarkingHistory history;
    private volatile Rubric rubric;
    private volatile Dossiers dossiers;
    private Optional<PendingRegrade> pending = Optional.empty();
    private AutoCloseable source = () -> {};
    private List<String> remarks = List.of();

    OpenClass(Gradebook gradebook, MissionCatalog catalog, Rubric rubric) {
        this.gradebook = Objects.requireNonNull(gradebook, "gradebook");
        this.catalog = catalog;
        this.history = new MarkingHistory(gradebook);
        use(rubric);
    }

    /** What an act did. @param change what changed @param student the student it is about, with all layers */
    public record Done(Change change, Optional<StudentResult> student) {}

    /** A student's dossier with what was decided about the student. */
    public record Opened(Dossier dossier, List<StoredMarking> markings) {

        public Opened {
            markings = List.copyOf(markings);
        }
    }

    /** The file the class is kept in. */
    public Gradebook gradebook() {
        return gradebook;
    }

    /** The rubric in force. */
    public Rubric rubric() {
        return rubric;
    }

    /** Undo and redo. */
    public MarkingHistory history() {
        return history;
    }

    /** A grading that waits to be looked at. */
    public Optional<PendingRegrade> pending() {
        return pending;
    }

    /** What was noticed of the class as a whole when it was graded, in sentences; empty where it was only opened. */
    public List<String> remarks() {
        return remarks;
    }

    /** Submissions of nobody in the class. */
    public Strangers strangers() {
        return Strangers.of(result(), gradebook.settings().roster());
    }

    /** The class with all layers. */
    public ClassResult result() {
        return gradebook.classResult(rubric);
    }

    /** A student's work and marks. */
    public Opened student(StudentResult result) {
        String id = result.identity().id();
        StudentResult current = gradebook.student(id).orElse(result);
        return new Opened(
                dossiers.of(current, submission(current)), gradebook.marks().of(id));
    }

    /** The ledger that counts for a student. */
    public Optional<StoredSubmission> submission(StudentResult result) {
        return gradebook.submissions().counting(result);
    }

    /** Acts. @return what changed; empty when nothing did */
    public Optional<Done> perform(MarkingAct act) {
        return done(history.perform(act));
    }

    /** Keeps a reusable comment. */
    public Optional<Done> keep(ReusableComment comment) {
        return done(history.add(comment));
    }

    /** Forgets a reusable comment. */
    public Optional<Done> forget(ReusableComment comment) {
        return done(history.remove(comment));
    }

    /** Takes the last act back. */
    public Optional<Done> undo() {
        return done(history.undo());
    }

    /** Does again what was taken back last. */
    public Optional<Done> redo() {
        return done(history.redo());
    }

    /** Stores a grading that was looked at. */
    public void apply(PendingRegrade regrade) {
        regrade.matches().forEach(gradebook.matches()::match);
        gradebook.apply(regrade.regrade());
        decided();
        use(regrade.regrade().rubric().rubric());
    }

    /** Leaves everything as it is stored. */
    public void discard() {
        decided();
    }

    @Override
    public void close() {
        decided();
        gradebook.close();
    }

    /** Keeps what the ledgers of the waiting grading come from open until it is stored or discarded. */
    void keepUntilDecided(AutoCloseable ledgers) {
        source = ledgers;
    }

    private void decided() {
        pending = Optional.empty();
        AutoCloseable decided = source;
        source = () -> {};
        try {
            decided.close();
        } catch (Exception cause) {
            throw new IllegalStateException(
                    "The archive with the ledgers cannot be closed: " + cause.getMessage(), cause);
        }
    }

    void remark(List<String> noticed) {
        remarks = List.copyOf(noticed);
    }

    void await(PendingRegrade regrade) {
        pending = regrade.preview().changesResults() ? Optional.of(regrade) : Optional.empty();
    }

    private void use(Rubric inForce) {
        rubric = inForce;
        dossiers = new Dossiers(catalog, inForce);
    }

    private Optional<Done> done(Optional<Change> change) {
        return change.map(made -> new Done(
                made,
                made instanceof Change.OfMarking marking
                        ? gradebook.student(marking.place().student())
                        : Optional.empty()));
    }
}
