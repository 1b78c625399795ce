package org.ledgerbench.gradebook.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.ledgerbench.gradebook.marking.AuditEntry;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.AuditEntry.Versions;
import org.ledgerbench.gradebook.marking.Marker;

/** The audit trail: lines are added and read, and triggers of the file refuse anything else. */
public final class AuditTable {

    private static final String SELECT = """
            SELECT id, at, marker, action, layer, student, criterion, old, new, rubric_sha256, simulator, ledger_sha256
            FROM audit
            """;

    private final Connection connection;

    public AuditTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds a line in the marker's name. */
    public void add(Marker marker, Event event, Versions versions) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO audit (at, marker, action, layer, student, criterion, old, new, rubric_sha256, simulator,
                    ledger_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                marker.clock().instant(),
                marker.name(),
                event.action(),
                event.subject(),
                event.student(),
                event.criterion(),
                event.old(),
                event.now(),
                versions.rubricSha256(),
                versions.simulator(),
                versions.ledgerSha256());
    }

    /** Every line, oldest first. */
    public List<AuditEntry> all() throws SQLException {
        return Sql.list(connection, SELECT + " ORDER BY id", AuditTable::read);
    }

    /** The lines about one student, oldest first. */
    public List<AuditEntry> of(String student) throws SQLException {
        return Sql.list(connection, SELECT + " WHERE student = ? ORDER BY id", AuditTable::read, student);
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                new Event(
                        Action.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Sql.text(row, 8),
                        Sql.text(row, 9)),
                new Versions(Sql.text(row, 10), Sql.text(row, 11), Sql.text(row, 12)));
    }
}
