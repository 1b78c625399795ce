package org.ledgerbench.gradebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.Change;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.table.ReusableCommentTable;
import org.ledgerbench.gradebook.table.SettingsTable;

/** The list of comments an instructor builds while marking. */
public final class ReusableComments {

    private final Session session;

    ReusableComments(Session session) {
        this.session = session;
    }

    /** All of them, in the order they were added. */
    public List<ReusableComment> all() {
        return session.database().read(connection -> new ReusableCommentTable(connection).all());
    }

    /** Those that fit a criterion: its own first, then those for any. */
    public List<ReusableComment> fitting(String criterion) {
        return all().stream()
                .filter(comment -> comment.criterion().equals(criterion)
                        || comment.criterion().equals(Place.WHOLE))
                .sorted((left, right) -> Boolean.compare(
                        left.criterion().equals(Place.WHOLE), right.criterion().equals(Place.WHOLE)))
                .toList();
    }

    /** Keeps a comment. @return what it did; empty when it was there already */
    public Optional<Change> add(ReusableComment comment) {
        return change(new Change.OfReusableComment(comment, true), Action.ACT);
    }

    /** Forgets a comment. @return what it did; empty when there was none */
    public Optional<Change> remove(ReusableComment comment) {
        return change(new Change.OfReusableComment(comment, false), Action.ACT);
    }

    /** Takes a change back. */
    void revert(Change.OfReusableComment change) {
        change(change.reversed(), Action.REVERT);
    }

    private Optional<Change> change(Change.OfReusableComment change, Action action) {
        return session.database().write(connection -> {
            ReusableCommentTable table = new ReusableCommentTable(connection);
            boolean isChanged = change.added()
                    ? table.add(change.comment(), session.marker().clock().instant())
                    : table.remove(change.comment());
            if (!isChanged) {
                return Optional.empty();
            }
            audit(connection, change, action);
            return Optional.of(change);
        });
    }

    private void audit(Connection connection, Change.OfReusableComment change, Action action) throws SQLException {
        Optional<String> text = Optional.of(change.comment().text());
        Event event = new Event(
                action,
                "reusable comment",
                "",
                change.comment().criterion(),
                change.added() ? Optional.empty() : text,
                change.added() ? text : Optional.empty());
        session.audit(connection, event, new SettingsTable(connection).rubricSha256(), Optional.empty());
    }
}
