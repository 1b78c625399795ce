package org.ledgerbench.gradebook.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;

/** Whatever a person decided, one row a place. */
public final class MarkingTable {

    private static final String SELECT = """
            SELECT layer, student, criterion, points, text, marker, marked_at, rubric_sha256, ledger_sha256, review
            FROM marking
            """;

    private final Connection connection;

    public MarkingTable(Connection connection) {
        this.connection = connection;
    }

    /** All markings, by student and criterion. */
    public List<StoredMarking> all() throws SQLException {
        return Sql.list(connection, SELECT + " ORDER BY student, criterion, layer", MarkingTable::read);
    }

    /** The markings of one student, by criterion. */
    public List<StoredMarking> of(String student) throws SQLException {
        return Sql.list(
                connection, SELECT + " WHERE student = ? ORDER BY criterion, layer", MarkingTable::read, student);
    }

    /** What stands at a place. */
    public Optional<StoredMarking> at(Place place) throws SQLException {
        return Sql.first(
                connection,
                SELECT + " WHERE student = ? AND criterion = ? AND layer = ?",
                MarkingTable::read,
                place.student(),
                place.criterion(),
                place.layer());
    }

    /** Puts a marking at its place, whatever stood there. */
    public void put(StoredMarking marking) throws SQLException {
        Place place = marking.place();
        Basis basis = marking.basis();
        Sql.update(
                connection,
                """
                INSERT OR REPLACE INTO marking (layer, student, criterion, points, text, marker, marked_at,
                    rubric_sha256, ledger_sha256, review)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                place.layer(),
                place.student(),
                place.criterion(),
                marking.marking().points(),
                marking.marking().text(),
                basis.marker(),
                basis.at(),
                basis.rubricSha256(),
                basis.ledgerSha256(),
                marking.review());
    }

    /** Leaves nothing at a place. */
    public void clear(Place place) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM marking WHERE student = ? AND criterion = ? AND layer = ?",
                place.student(),
                place.criterion(),
                place.layer());
    }

    /** Says why a marking should be looked at again; the marking itself is not touched. */
    public void flag(Place place, String reason) throws SQLException {
        Sql.update(
                connection,
                "UPDATE marking SET review = ? WHERE student = ? AND criterion = ? AND layer = ?",
                reason,
                place.student(),
                place.criterion(),
                place.layer());
    }

    private static StoredMarking read(ResultSet row) throws SQLException {
        return new StoredMarking(
                new Place(Layer.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                new Marking(Sql.points(row, 4), row.getString(5)),
                new Basis(row.getString(6), Instant.parse(row.getString(7)), row.getString(8), Sql.text(row, 9)),
                Sql.text(row, 10));
    }
}
