package org.ledgerbench.exchange.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.ledgerbench.exchange.ExchangeException;

/** Says in a sentence what the file system refused. */
public final class FileProblem {

    private FileProblem() {}

    /** The sentence for a file that could not be read. */
    public static String reading(Path path, IOException cause) {
        return sentence("read", path, cause);
    }

    /** The sentence for a file that could not be written. */
    public static String writing(Path path, IOException cause) {
        return sentence("written", path, cause);
    }

    private static String sentence(String what, Path path, IOException cause) {
        if (cause instanceof ExchangeException) {
            return cause.getMessage();
        }
        return path + " cannot be " + what + ": " + reason(cause) + ".";
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (cause instanceof AccessDeniedException) {
            return "you do not have the permission; change it or run as its owner";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of that name has appeared meanwhile";
        }
        if (cause instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (cause instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        return detail(cause);
    }

    private static String detail(IOException cause) {
        boolean namesItsFile = cause instanceof FileSystemException named && named.getReason() != null;
        String detail = namesItsFile ? ((FileSystemException) cause).getReason() : cause.getMessage();
        if (detail == null || detail.isBlank()) {
            return "the system says " + cause.getClass().getSimpleName();
        }
        String lowerCase = detail.toLowerCase(Locale.ROOT);
        if (lowerCase.contains("no space left") || lowerCase.contains("not enough space")) {
            return "the disk is full; make room or choose another place";
        }
        if (lowerCase.contains("too many levels of symbolic links")) {
            return "its links lead in a circle";
        }
        if (lowerCase.contains("read-only file system")) {
            return "the disk is read-only; choose another place";
        }
        return "the system says \"" + detail + "\"";
    }
}
