package org.ledgerbench.gradebook.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.storage.UnreadableRowException;

/** A prepared statement that takes the values of the gradebook: texts, numbers, bytes, times, points, and nothing. */
final class Sql implements AutoCloseable {

    private final PreparedStatement statement;

    Sql(Connection connection, String text) throws SQLException {
        statement = connection.prepareStatement(text);
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static int update(Connection connection, String text, Object... values) throws SQLException {
        try (Sql sql = new Sql(connection, text)) {
            return sql.run(values);
        }
    }

    static <T> List<T> list(Connection connection, String text, Row<T> mapping, Object... values) throws SQLException {
        try (Sql sql = new Sql(connection, text)) {
            sql.bind(values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = sql.statement.executeQuery()) {
                while (rows.next()) {
                    found.add(value(mapping, rows));
                }
            }
            return found;
        }
    }

    /** SQLite has no checksums: a changed byte may leave a sound file with a value that makes no sense. */
    private static <T> T value(Row<T> mapping, ResultSet rows) throws SQLException {
        try {
            return mapping.read(rows);
        } catch (RuntimeException e) {
            throw new UnreadableRowException(e);
        }
    }

    static <T> Optional<T> first(Connection connection, String text, Row<T> mapping, Object... values)
            throws SQLException {
        return list(connection, text, mapping, values).stream().findFirst();
    }

    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<BigDecimal> points(ResultSet row, int column) throws SQLException {
        return text(row, column).map(BigDecimal::new);
    }

    static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        return text(row, column).map(Instant::parse);
    }

    /** Runs an update; as often as wanted. */
    int run(Object... values) throws SQLException {
        bind(values);
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void bind(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(i + 1, values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i]);
        }
    }

    private void bind(int column, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(column, Types.NULL);
        } else if (value instanceof Boolean flag) {
            statement.setInt(column, flag ? 1 : 0);
        } else if (value instanceof Integer || value instanceof Long) {
            statement.setLong(column, ((Number) value).longValue());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(column, bytes);
        } else {
            // BigDecimal, Instant, enums: their canonical text is read back equal.
            statement.setString(column, value.toString());
        }
    }
}
