package org.ledgerbench.gradebook.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each marker looked at each student. */
public final class TimeTable {

    private final Connection connection;

    public TimeTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds to a marker's time with a student. */
    public void add(String student, String marker, Duration duration) throws SQLException {
        Sql.update(connection, """
                INSERT INTO time_used (student, marker, millis) VALUES (?, ?, ?)
                ON CONFLICT (student, marker) DO UPDATE SET millis = millis + excluded.millis
                """, student, marker, duration.toMillis());
    }

    /** Raises a marker's time with a student to at least this: two gradebooks may have counted the same time. */
    public void raise(String student, String marker, Duration duration) throws SQLException {
        Sql.update(connection, """
                INSERT INTO time_used (student, marker, millis) VALUES (?, ?, ?)
                ON CONFLICT (student, marker) DO UPDATE SET millis = max(millis, excluded.millis)
                """, student, marker, duration.toMillis());
    }

    /** The time of all markers together, by student. */
    public Map<String, Duration> byStudent() throws SQLException {
        Map<String, Duration> times = new LinkedHashMap<>();
        Sql.list(
                connection,
                "SELECT student, sum(millis) FROM time_used GROUP BY student ORDER BY student",
                row -> times.put(row.getString(1), Duration.ofMillis(row.getLong(2))));
        return times;
    }

    /** Every marker's time with every student. */
    public List<Spent> all() throws SQLException {
        return Sql.list(
                connection,
                "SELECT student, marker, millis FROM time_used ORDER BY student, marker",
                row -> new Spent(row.getString(1), row.getString(2), Duration.ofMillis(row.getLong(3))));
    }

    /**
     * One marker's time with one student.
     *
     * @param student the student's id
     * @param marker the marker's name
     * @param duration how long
     */
    public record Spent(String student, String marker, Duration duration) {}
}
