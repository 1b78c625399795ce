package org.ledgerbench.app.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words a person can act on. */
final class Reasons {

    private Reasons() {}

    static String of(IOException error) {
        if (error instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist.";
        }
        if (error instanceof AccessDeniedException denied) {
            return "you have no permission to use " + denied.getFile() + ".";
        }
        if (error instanceof NotDirectoryException file) {
            return file.getFile() + " is a file, not a folder.";
        }
        if (error instanceof FileSystemException trouble && trouble.getReason() != null) {
            return trouble.getFile() + ": " + trouble.getReason() + ".";
        }
        if (error instanceof FileNotFoundException missing) {
            return missing.getMessage() + ".";
        }
        return error.getMessage() == null ? error.getClass().getSimpleName() + "." : error.getMessage() + ".";
    }
}
