package org.ledgerbench.gradebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Change;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.table.AutomaticTable;
import org.ledgerbench.gradebook.table.MarkingTable;
import org.ledgerbench.gradebook.table.SettingsTable;
import org.ledgerbench.grading.result.StudentResult;

/** Everything markers decide. Each act is one transaction that stores it with its line of the audit trail. */
public final class Marks {

    private final Session session;

    Marks(Session session) {
        this.session = session;
    }

    /**
     * Acts. The same mark once more confirms one that needs review.
     *
     * @return what it did, to be taken back; empty when everything was so already
     * @throws GradebookException if the student or the criterion is unknown, or the points do not fit
     */
    public Optional<Change> perform(MarkingAct act) {
        return session.database().write(connection -> {
            SettingsTable settings = new SettingsTable(connection);
            Place place = act.place();
            Optional<StudentResult> row = row(connection, place.student());
            Admission.require(act, row, settings.terms());
            String rubric = settings.rubricSha256();
            Optional<StoredMarking> before = new MarkingTable(connection).at(place);
            Optional<StoredMarking> after = act.marking()
                    .map(marking -> new StoredMarking(place, marking, basis(rubric, row), Optional.empty()));
            if (isSame(before, after)) {
                return Optional.empty();
            }
            store(connection, new Change.OfMarking(place, before, after), Action.ACT, row);
            return Optional.of(new Change.OfMarking(place, before, after));
        });
    }

    /** Everything decided about a student, by criterion. */
    public List<StoredMarking> of(String student) {
        return session.database().read(connection -> new MarkingTable(connection).of(student));
    }

    /** Everything decided, by student and criterion. */
    public List<StoredMarking> all() {
        return session.database().read(connection -> new MarkingTable(connection).all());
    }

    /** What needs review, by student and criterion. */
    public List<StoredMarking> needingReview() {
        return all().stream().filter(marking -> marking.review().isPresent()).toList();
    }

    /**
     * Puts back what stood before a change. The audit trail keeps both.
     *
     * @throws GradebookException if something else stands there by now
     */
    void revert(Change.OfMarking change) {
        session.database().write(connection -> {
            Optional<StoredMarking> current = new MarkingTable(connection).at(change.place());
            if (!current.equals(change.after())) {
                throw GradebookException.refused("The " + change.title()
                        + " cannot be taken back: it has changed since, by a regrade or a merge. Mark it anew.");
            }
            Optional<StudentResult> row = row(connection, change.place().student());
            Optional<StoredMarking> restored = change.before()
                    .map(marking -> marking.checkedAgainst(
                            row.flatMap(result -> result.observations().ledgerSha256())));
            store(connection, new Change.OfMarking(change.place(), current, restored), Action.REVERT, row);
            return null;
        });
    }

    private void store(Connection connection, Change.OfMarking change, Action action, Optional<StudentResult> row)
            throws SQLException {
        MarkingTable table = new MarkingTable(connection);
        Place place = change.place();
        if (change.after().isPresent()) {
            table.put(change.after().get());
        } else {
            table.clear(place);
        }
        Event event = new Event(
                action,
                place.layer().name(),
                place.student(),
                place.criterion(),
                change.before().map(AuditText::of),
                change.after().map(AuditText::of));
        session.audit(connection, event, new SettingsTable(connection).rubricSha256(), row);
    }

    private Basis basis(String rubricSha256, Optional<StudentResult> row) {
        return new Basis(
                session.marker().name(),
                session.marker().clock().instant(),
                rubricSha256,
                row.flatMap(result -> result.observations().ledgerSha256()));
    }

    private static boolean isSame(Optional<StoredMarking> before, Optional<StoredMarking> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        StoredMarking old = before.get();
        return old.review().isEmpty()
                && old.marking().equals(after.get().marking())
                && old.basis().ledgerSha256().equals(after.get().basis().ledgerSha256());
    }

    private static Optional<StudentResult> row(Connection connection, String student) throws SQLException {
        return new AutomaticTable(connection).of(student).stream().findFirst();
    }
}
