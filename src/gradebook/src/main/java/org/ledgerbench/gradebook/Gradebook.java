package org.ledgerbench.gradebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.layers.Layers;
import org.ledgerbench.gradebook.marking.AuditEntry;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.AuditEntry.Versions;
import org.ledgerbench.gradebook.marking.ClassSettings;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.merge.ConflictResolver;
import org.ledgerbench.gradebook.merge.MergePlan;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.regrade.StoredClass;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.storage.GradebookFile;
import org.ledgerbench.gradebook.storage.SqlWork;
import org.ledgerbench.gradebook.table.AuditTable;
import org.ledgerbench.gradebook.table.AutomaticTable;
import org.ledgerbench.gradebook.table.MarkingTable;
import org.ledgerbench.gradebook.table.SettingsTable;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * A class in one file: submissions, automatic results, marks by hand, penalties, comments, notes, and the audit trail of
 * them all.
 *
 * <p>Whatever a method stores is on the disk when it returns; when it throws, nothing of it is. One window at a time has a
 * gradebook open. Threads may share one; they take turns, and reading a large class takes a moment, so a window does it
 * off its event thread. Every method throws {@link GradebookException} with a sentence when the file cannot be used.
 */
public final class Gradebook implements AutoCloseable {

    private final Session session;
    private final Optional<Path> migrationBackup;

    private Gradebook(Session session, Optional<Path> migrationBackup) {
        this.session = session;
        this.migrationBackup = migrationBackup;
    }

    /**
     * Creates the gradebook of a new class; only its owner may read the file.
     *
     * @param file where; nothing may be there
     * @param newClass what it is for
     * @param marker who works with it
     */
    public static Gradebook create(Path file, NewClass newClass, Marker marker) {
        return new Gradebook(
                new Session(
                        GradebookFile.create(file, connection -> {
                            new SettingsTable(connection)
                                    .create(newClass, marker.clock().instant());
                            new AuditTable(connection).add(marker, created(newClass), inForce(newClass));
                            return null;
                        }),
                        marker),
                Optional.empty());
    }

    /**
     * Opens a gradebook. One of an older format is migrated, after a backup was written beside it.
     *
     * @param file where it is
     * @param marker who works with it
     * @throws GradebookException if it is missing, damaged, not a gradebook, from a newer program, open elsewhere or not
     *     writable; the file is then unchanged
     */
    public static Gradebook open(Path file, Marker marker) {
        GradebookFile.Opened opened = GradebookFile.open(file);
        Session session = new Session(opened.database(), marker);
        opened.backup()
                .ifPresent(backup -> session.database().write(connection -> {
                    Event migrated =
                            new Event(Action.MIGRATE, "class", "", "", Optional.empty(), Optional.of(fileName(backup)));
                    session.audit(connection, migrated, new SettingsTable(connection).rubricSha256(), Optional.empty());
                    return null;
                }));
        return new Gradebook(session, opened.backup());
    }

    /** Removes a class for good: its gradebook, the journals and the backups beside it. It must not be open anywhere. */
    public static void deleteClass(Path file) {
        GradebookFile.delete(file);
    }

    /** Where the file is. */
    public Path file() {
        return session.database().file();
    }

    /** The backup that opening wrote because the file was of an older format. */
    public Optional<Path> migrationBackup() {
        return migrationBackup;
    }

    /** What the class is about. */
    public ClassSettings settings() {
        return read(connection -> new SettingsTable(connection).read());
    }

    /** The text of a rubric that is or once was in force, such as one the audit trail names. */
    public Optional<String> rubricText(String sha256) {
        return read(connection -> new SettingsTable(connection).rubricText(sha256));
    }

    /**
     * The class with all layers, as if a grading had said so: every exporter can write it.
     *
     * @param rubric the rubric in force, read from {@link ClassSettings#rubric()}
     */
    public ClassResult classResult(Rubric rubric) {
        StoredClass stored = read(Gradebook::stored);
        requireInForce(rubric, stored.rubricSha256());
        return new ClassResult(
                rubric,
                stored.automatic().stream()
                        .map(row -> Layers.combine(
                                row,
                                stored.markings().getOrDefault(row.identity().id(), List.of())))
                        .toList());
    }

    /** One student with all layers; empty when the class has none of that id. */
    public Optional<StudentResult> student(String id) {
        return read(connection -> {
            List<StoredMarking> markings = new MarkingTable(connection).of(id);
            return new AutomaticTable(connection).of(id).stream().findFirst().map(row -> Layers.combine(row, markings));
        });
    }

    /** The automatic layer alone. */
    public List<StudentResult> automatic() {
        return read(connection -> new AutomaticTable(connection).all());
    }

    /** What storing a new grading would change. Nothing is stored. */
    public RegradePreview preview(Regrade regrade) {
        return new Regrading(session).preview(regrade);
    }

    /**
     * Stores a new grading: the automatic layer is replaced, submissions are added, marks by hand stay and are flagged
     * for review where they no longer rest on what their marker saw.
     *
     * @return what changed
     * @throws GradebookException if it is another mission's, if another rubric would not reach every student, or if a
     *     file is no longer the one that was graded
     */
    public RegradePreview apply(Regrade regrade) {
        return new Regrading(session).apply(regrade);
    }

    /**
     * Takes a row out of the class that has no readable ledger and no mark: a stray file, somebody who left. A later
     * grading that has it brings it back.
     *
     * @throws GradebookException if there is no such row
     */
    public void dismiss(String student) {
        new Regrading(session).dismiss(student);
    }

    /** Marks by hand, overrides, penalties, comments and notes. */
    public Marks marks() {
        return new Marks(session);
    }

    /** Comments kept for the next student. */
    public ReusableComments reusableComments() {
        return new ReusableComments(session);
    }

    /** How long each student took to mark. */
    public TimeUsed timeUsed() {
        return new TimeUsed(session);
    }

    /** Who hands in under an id that the class does not have, as markers decided. */
    public Matches matches() {
        return new Matches(session);
    }

    /** What was handed in. */
    public StoredSubmissions submissions() {
        return new StoredSubmissions(session);
    }

    /** Names that hide who is who, for every student of the class; the same ones each time. */
    public Pseudonyms pseudonyms() {
        return read(connection -> Pseudonyms.of(
                new SettingsTable(connection).read().pseudonymSeed(), new AutomaticTable(connection).students()));
    }

    /** The audit trail, oldest first. */
    public List<AuditEntry> audit() {
        return read(connection -> new AuditTable(connection).all());
    }

    /** The audit trail of one student, oldest first. */
    public List<AuditEntry> audit(String student) {
        return read(connection -> new AuditTable(connection).of(student));
    }

    /** What taking over another marker's gradebook would do. Nothing is stored. */
    public MergePlan compare(Gradebook other) {
        return new Merging(session, other.session).compare();
    }

    /**
     * Takes over another marker's gradebook, in one transaction. The other is only read.
     *
     * @param other the other gradebook of the same class, by the same rubric
     * @param plan what {@link #compare} said
     * @param resolver decides the plan's conflicts
     * @throws GradebookException if it is of another class or rubric, or if this one changed since the comparison
     */
    public void merge(Gradebook other, MergePlan plan, ConflictResolver resolver) {
        new Merging(session, other.session).apply(plan, resolver);
    }

    /** Writes a complete copy beside the file, readable by its owner only. @return where */
    public Path backUp() {
        String label = session.marker().clock().instant().toString().replace(':', '-');
        return GradebookFile.backUp(session.database(), label);
    }

    /** The backups beside the file, by name. */
    public List<Path> backups() {
        return GradebookFile.backups(file());
    }

    @Override
    public void close() {
        session.database().close();
    }

    static StoredClass stored(Connection connection) throws SQLException {
        SettingsTable settings = new SettingsTable(connection);
        Map<String, List<StoredMarking>> markings = StoredClass.byStudent(new MarkingTable(connection).all());
        return new StoredClass(
                settings.rubricSha256(), settings.terms(), new AutomaticTable(connection).all(), markings);
    }

    private <T> T read(SqlWork<T> work) {
        return session.database().read(work);
    }

    private static void requireInForce(Rubric rubric, String sha256) {
        if (!rubric.sha256().equals(sha256)) {
            throw GradebookException.refused("The rubric \"" + rubric.title()
                    + "\" is not the one the class was graded by. Grade the class by it first.");
        }
    }

    private static Event created(NewClass newClass) {
        return new Event(Action.CREATE, "class", "", "", Optional.empty(), Optional.of(newClass.title()));
    }

    private static Versions inForce(NewClass newClass) {
        String rubric = newClass.rubric().rubric().sha256();
        return new Versions(Optional.of(rubric), Optional.empty(), Optional.empty());
    }

    private static String fileName(Path path) {
        return path.getFileName().toString();
    }
}
