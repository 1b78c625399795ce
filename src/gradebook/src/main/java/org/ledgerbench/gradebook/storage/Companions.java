package org.ledgerbench.gradebook.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.gradebook.storage.GradebookException.Problem;

/** The files beside a gradebook that belong to it: its journals and its backups. */
final class Companions {

    private static final List<String> JOURNALS = List.of("-journal", "-wal", "-shm");
    private static final String BACKUP = ".backup-";

    private Companions() {}

    /**
     * Writes a complete copy beside the file and brings it to the disk. SQLite itself copies: reading the file by another
     * channel of this process would drop the lock on it (POSIX record locks end with any close).
     *
     * @param label what the backup is of; a number is added when that name is taken
     */
    static Path backUp(Connection connection, Path file, String label) throws SQLException {
        try {
            Path backup = freeName(file, label);
            OwnerOnly.create(backup);
            try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, backup.toString());
                copy.executeUpdate();
            }
            try (FileChannel channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return backup;
        } catch (IOException e) {
            throw new GradebookException(
                    Problem.STORAGE,
                    "No backup could be written beside " + file + " (" + e.getMessage()
                            + "); the gradebook was left as it is. Make room or move it, then try again.",
                    e);
        }
    }

    /** The backups of a gradebook, by name. */
    static List<Path> backups(Path file) throws IOException {
        String prefix = file.getFileName() + BACKUP;
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(
                file.toAbsolutePath().getParent(),
                sibling -> sibling.getFileName().toString().startsWith(prefix))) {
            siblings.forEach(found::add);
        }
        found.sort(null);
        return found;
    }

    /** Removes the file with its backups and journals; the file goes last, so that a half-done removal can be repeated. */
    static void deleteAll(Path file) throws IOException {
        for (Path backup : backups(file)) {
            deleteJournals(backup);
            Files.deleteIfExists(backup);
        }
        deleteJournals(file);
        Files.deleteIfExists(file);
    }

    private static void deleteJournals(Path file) throws IOException {
        for (String journal : JOURNALS) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + journal));
        }
    }

    private static Path freeName(Path file, String label) {
        Path candidate = file.resolveSibling(file.getFileName() + BACKUP + label);
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = file.resolveSibling(file.getFileName() + BACKUP + label + "-" + number);
        }
        return candidate;
    }
}
