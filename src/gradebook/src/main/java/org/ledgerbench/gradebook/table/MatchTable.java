package org.ledgerbench.gradebook.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Which student of the class it is that hands in under another id, as markers decided. */
public final class MatchTable {

    private final Connection connection;

    public MatchTable(Connection connection) {
        this.connection = connection;
    }

    /** The student of each id that was matched. */
    public Map<String, String> all() throws SQLException {
        Map<String, String> matches = new TreeMap<>();
        Sql.list(
                connection,
                "SELECT handed_in_as, student FROM matched_student",
                row -> matches.put(row.getString(1), row.getString(2)));
        return matches;
    }

    /** Remembers a match in place of any earlier one of that id. */
    public void put(String handedInAs, String student, String marker, Instant at) throws SQLException {
        Sql.update(connection, """
                INSERT INTO matched_student (handed_in_as, student, marker, matched_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (handed_in_as) DO UPDATE
                SET student = excluded.student, marker = excluded.marker, matched_at = excluded.matched_at
                """, handedInAs, student, marker, at);
    }

    /** Forgets a match. */
    public void remove(String handedInAs) throws SQLException {
        Sql.update(connection, "DELETE FROM matched_student WHERE handed_in_as = ?", handedInAs);
    }
}
