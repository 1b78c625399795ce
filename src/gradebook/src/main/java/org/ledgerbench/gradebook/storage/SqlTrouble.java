package org.ledgerbench.gradebook.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import org.ledgerbench.gradebook.storage.GradebookException.Problem;
import org.sqlite.SQLiteErrorCode;

/** Turns what SQLite says into a sentence for an instructor. */
final class SqlTrouble {

    private static final int PRIMARY_CODE = 0xff;

    private SqlTrouble() {}

    static GradebookException sentence(Path file, SQLException cause) {
        if (cause instanceof UnreadableRowException) {
            return damaged(file, cause.getMessage(), cause);
        }
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new GradebookException(
                        Problem.IN_USE,
                        "The gradebook " + file
                                + " is open in another window or program. Close it there, then try again.",
                        cause);
            case SQLITE_NOTADB ->
                new GradebookException(
                        Problem.NOT_A_GRADEBOOK,
                        "The file " + file + " is not a gradebook, or its beginning is damaged. It was left as it is;"
                                + " choose another file or open a backup.",
                        cause);
            case SQLITE_CORRUPT -> damaged(file, cause.getMessage(), cause);
            case SQLITE_FULL ->
                new GradebookException(
                        Problem.STORAGE,
                        "The disk of the gradebook " + file
                                + " is full: the last act was not stored, everything before it"
                                + " was. Make room, then do it again.",
                        cause);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> readOnly(file, cause);
            default ->
                new GradebookException(
                        Problem.STORAGE,
                        "The gradebook " + file + " could not be used (" + cause.getMessage()
                                + "): the last act was not stored. Check the disk, then open the gradebook again.",
                        cause);
        };
    }

    static GradebookException damaged(Path file, String detail, Throwable cause) {
        return new GradebookException(
                Problem.DAMAGED,
                "The gradebook " + file + " is damaged (" + detail
                        + "). It was left exactly as it is; keep a copy of it" + " and open a backup.",
                cause);
    }

    static GradebookException readOnly(Path file, Throwable cause) {
        return new GradebookException(
                Problem.READ_ONLY,
                "The gradebook " + file + " cannot be written: the file or its folder is read-only. Move it to a folder"
                        + " of your own, then open it there.",
                cause);
    }
}
