package org.ledgerbench.gradebook.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.storage.GradebookException.Problem;
import org.sqlite.SQLiteConfig;

/**
 * Creates, opens and deletes gradebook files.
 *
 * <p>A file is opened with SQLite's exclusive lock, which the system releases when the process ends, however it ends. It
 * is written with a rollback journal and {@code synchronous=FULL}: what is committed is in the one file, a copy of that
 * file is complete, and it works on network folders, none of which a write-ahead log offers.
 */
public final class GradebookFile {

    private static final int LOCK_WAIT_MILLIS = 250;

    private GradebookFile() {}

    /**
     * Creates an empty gradebook that only its owner may read.
     *
     * @param file where; nothing may be there
     * @param first what is stored at once, in the transaction that creates the tables
     * @throws GradebookException if it could not be created
     */
    public static Database create(Path file, SqlWork<?> first) {
        return create(file, Schema.CURRENT, first);
    }

    /** Creates a gradebook as an older program would have, so that migrations have something to migrate. */
    static Database create(Path file, int version, SqlWork<?> first) {
        Path absolute = file.toAbsolutePath();
        try {
            OwnerOnly.create(absolute);
        } catch (FileAlreadyExistsException e) {
            throw new GradebookException(
                    Problem.ALREADY_EXISTS,
                    "There is already a file " + absolute + ". Open it, or choose another name.",
                    e);
        } catch (IOException e) {
            throw SqlTrouble.readOnly(absolute, e);
        }
        Database database = connect(absolute);
        try {
            database.write(connection -> {
                Transactions.execute(connection, "PRAGMA application_id = " + Schema.APPLICATION_ID);
                Schema.advance(connection, 0, version);
                return first.on(connection);
            });
            return database;
        } catch (RuntimeException | Error e) {
            database.close();
            discard(absolute, e);
            throw e;
        }
    }

    /**
     * Opens a gradebook; one of an older version is migrated after a backup was written beside it.
     *
     * @throws GradebookException if it is missing, damaged, something else, newer, in use or not writable; the file is
     *     then unchanged
     */
    public static Opened open(Path file) {
        Path absolute = file.toAbsolutePath();
        requireUsable(absolute);
        Database database = connect(absolute);
        try {
            requireSound(database);
            leaveWriteAheadLog(database);
            Optional<Path> backup = migrate(database);
            OwnerOnly.restrict(absolute);
            return new Opened(database, backup);
        } catch (IOException e) {
            database.close();
            throw SqlTrouble.readOnly(absolute, e);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /**
     * Removes a gradebook with its journals and backups.
     *
     * @throws GradebookException if it is in use or could not be removed
     */
    public static void delete(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            if (Files.isRegularFile(absolute) && Files.size(absolute) > 0) {
                connect(absolute).close();
            }
            Companions.deleteAll(absolute);
        } catch (IOException e) {
            throw SqlTrouble.readOnly(absolute, e);
        }
    }

    /** Writes a backup beside an open gradebook. */
    public static Path backUp(Database database, String label) {
        return database.outsideTransaction(connection -> Companions.backUp(connection, database.file(), label));
    }

    /** The backups beside a gradebook, by name. */
    public static List<Path> backups(Path file) {
        try {
            return Companions.backups(file.toAbsolutePath());
        } catch (IOException e) {
            throw new GradebookException(
                    Problem.STORAGE, "The folder of " + file + " could not be read: " + e.getMessage() + ".", e);
        }
    }

    private static void requireUsable(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new GradebookException(
                    Problem.NOT_FOUND, "There is no gradebook " + file + ". Choose another file, or create one.");
        }
        try {
            // SQLite takes an empty file for a new database, and would fill it.
            if (Files.size(file) == 0) {
                throw new GradebookException(
                        Problem.NOT_A_GRADEBOOK,
                        "The file " + file + " is empty: no class was ever stored in it. Delete it and create the"
                                + " gradebook again, or open a backup.");
            }
        } catch (IOException e) {
            throw SqlTrouble.readOnly(file, e);
        }
        if (!Files.isWritable(file) || !Files.isWritable(file.getParent())) {
            throw SqlTrouble.readOnly(file, null);
        }
    }

    private static Database connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(LOCK_WAIT_MILLIS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        try {
            // A question mark would begin parameters of the driver; a URI spells it otherwise.
            String place = file.toString().contains("?") ? file.toUri().toString() : file.toString();
            Connection connection = config.createConnection("jdbc:sqlite:" + place);
            return lock(new Database(file, connection));
        } catch (SQLException e) {
            throw SqlTrouble.sentence(file, e);
        }
    }

    /** Takes the exclusive lock, which the locking mode keeps from here on; nothing is written by that. */
    private static Database lock(Database database) {
        try {
            database.outsideTransaction(connection -> {
                Transactions.execute(connection, "BEGIN EXCLUSIVE");
                Transactions.execute(connection, "COMMIT");
                return null;
            });
            return database;
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    private static void requireSound(Database database) {
        Path file = database.file();
        database.read(connection -> {
            if (number(connection, "PRAGMA application_id") != Schema.APPLICATION_ID) {
                throw new GradebookException(
                        Problem.NOT_A_GRADEBOOK,
                        "The file " + file + " is a database of another program, not a gradebook. It was left as it is;"
                                + " choose another file.");
            }
            int version = number(connection, "PRAGMA user_version");
            if (version > Schema.CURRENT) {
                throw new GradebookException(
                        Problem.NEWER_VERSION,
                        "The gradebook " + file + " was written by a newer Ledgerbench (its format is " + version
                                + ", this program knows " + Schema.CURRENT
                                + "). It was left as it is; install the newer version to open it.");
            }
            String verdict = text(connection, "PRAGMA quick_check(1)");
            if (!verdict.equals("ok") || version < 1) {
                throw SqlTrouble.damaged(file, version < 1 ? "its format has no version" : verdict, null);
            }
            return null;
        });
    }

    /** Another program may have turned the log on, which is remembered in the file. */
    private static void leaveWriteAheadLog(Database database) {
        database.outsideTransaction(connection -> text(connection, "PRAGMA journal_mode = DELETE"));
    }

    private static Optional<Path> migrate(Database database) {
        int version = database.read(connection -> number(connection, "PRAGMA user_version"));
        if (version == Schema.CURRENT) {
            return Optional.empty();
        }
        Path backup = backUp(database, "of-format-" + version);
        database.write(connection -> {
            Schema.advance(connection, version, Schema.CURRENT);
            return null;
        });
        return Optional.of(backup);
    }

    private static void discard(Path file, Throwable failure) {
        try {
            Companions.deleteAll(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(pragma)) {
            return row.getInt(1);
        }
    }

    private static String text(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(pragma)) {
            return row.getString(1);
        }
    }

    /**
     * An opened gradebook.
     *
     * @param database the open file
     * @param backup the backup that was written because the file was of an older version
     */
    public record Opened(Database database, Optional<Path> backup) {}
}
