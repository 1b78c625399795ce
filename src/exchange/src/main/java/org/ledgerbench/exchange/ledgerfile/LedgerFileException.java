package org.ledgerbench.exchange.ledgerfile;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A ledger could not be created, resumed or added to. The message is a sentence for the student. */
public final class LedgerFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final List<String> WORDS_OF_FULL_DISKS =
            List.of("no space left", "not enough space", "disk full", "quota exceeded", "file too large");
    private static final List<String> WORDS_OF_READ_ONLY =
            List.of("read-only", "permission denied", "access is denied", "not permitted", "write protected");

    /** What went wrong, for a program that offers the next step. */
    public enum Reason {
        /** A new ledger was to be created, but the file is there already: resume it or choose another name. */
        EXISTS,
        /** Another window or program writes this ledger. */
        IN_USE,
        /** The folder or the file may not be written: choose another place. */
        READ_ONLY,
        /** The disk is full: make room, or choose another place. */
        DISK_FULL,
        /** The file or its folder is gone, as when a stick was removed: choose another place. */
        VANISHED,
        /** Somebody else changed the file since it was opened. */
        CHANGED,
        /** The file is no ledger that could be gone on with. */
        NOT_A_LEDGER,
        /** The ledger has reached the limits of the format. */
        LEDGER_FULL,
        /** Anything else. */
        OTHER
    }

    private final Reason reason;

    LedgerFileException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** Puts a failure of the file system into a sentence. */
    public static LedgerFileException of(Path path, Exception failure) {
        if (failure instanceof LedgerFileException told) {
            return told;
        }
        Reason reason = reasonOf(failure);
        return new LedgerFileException(
                reason, "The ledger " + path + " could not be written: " + sentence(reason, failure), failure);
    }

    private static Reason reasonOf(Exception failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return Reason.EXISTS;
        }
        if (failure instanceof NoSuchFileException
                || failure instanceof NotDirectoryException
                || failure instanceof ClosedChannelException) {
            return Reason.VANISHED;
        }
        if (failure instanceof AccessDeniedException || failure instanceof ReadOnlyFileSystemException) {
            return Reason.READ_ONLY;
        }
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (WORDS_OF_FULL_DISKS.stream().anyMatch(words::contains)) {
            return Reason.DISK_FULL;
        }
        return WORDS_OF_READ_ONLY.stream().anyMatch(words::contains) ? Reason.READ_ONLY : Reason.OTHER;
    }

    private static String sentence(Reason reason, Exception failure) {
        return switch (reason) {
            case EXISTS -> "the file is there already. Resume it, or choose another name.";
            case READ_ONLY -> "the folder or the file may not be written. Choose another place.";
            case DISK_FULL -> "the disk is full. Make room, or choose another place; nothing recorded so far is lost.";
            case VANISHED -> "the file or its folder is not there. Put the disk back, or choose another place.";
            default -> failure.getMessage() + ". Try again, or choose another place.";
        };
    }
}
