package org.ledgerbench.gradebook.storage;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something done with the connection.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface SqlWork<T> {

    /** Does it. */
    T on(Connection connection) throws SQLException;
}
