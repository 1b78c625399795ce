package org.ledgerbench.gradebook.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Transactions by SQL, because the driver's own begin at the first statement and take their locks late. */
final class Transactions {

    private Transactions() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Rolls back after a failure; SQLite may have done so itself, so a second failure is only attached to the first. */
    static void rollBack(Connection connection, Throwable failure) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
