package org.ledgerbench.gradebook.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.ledgerbench.gradebook.storage.GradebookException.Problem;

/**
 * An open gradebook file: one connection that holds the file's exclusive lock until it is closed. Safe for use by
 * several threads, which take turns.
 */
public final class Database implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private boolean isWithinTransaction;

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Where the file is. */
    public Path file() {
        return file;
    }

    /**
     * Does the work in one transaction: when this returns it is on the disk, and when it throws nothing of it is.
     *
     * @throws GradebookException if the file could not be written
     */
    public synchronized <T> T write(SqlWork<T> work) {
        return within("BEGIN IMMEDIATE", work);
    }

    /**
     * Reads a consistent state. Within a {@link #write} it is that transaction's, so that what is being stored may come
     * out of the same file.
     *
     * @throws GradebookException if the file could not be read
     */
    public synchronized <T> T read(SqlWork<T> work) {
        if (isWithinTransaction) {
            return outsideTransaction(work);
        }
        return within("BEGIN", work);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlTrouble.sentence(file, e);
        }
    }

    /** Without a transaction of its own: for what SQLite does not do inside one. */
    synchronized <T> T outsideTransaction(SqlWork<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw SqlTrouble.sentence(file, e);
        }
    }

    private <T> T within(String begin, SqlWork<T> work) {
        try {
            if (connection.isClosed()) {
                throw new GradebookException(
                        Problem.STORAGE, "The gradebook " + file + " is closed; open it again to go on.");
            }
            Transactions.execute(connection, begin);
            isWithinTransaction = true;
            try {
                T result = work.on(connection);
                Transactions.execute(connection, "COMMIT");
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                Transactions.rollBack(connection, e);
                throw e;
            } finally {
                isWithinTransaction = false;
            }
        } catch (SQLException e) {
            throw SqlTrouble.sentence(file, e);
        }
    }
}
