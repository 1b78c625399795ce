package org.ledgerbench.exchange.ledgerfile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second window from writing a ledger, by a lock on a hidden, empty file beside it. The ledger itself is not
 * locked: on some systems a lock ends as soon as anything in the same program closes the locked file, such as a
 * self-check that reads it. The system drops the lock when the program ends, however it ends; the empty file stays, for
 * deleting it would let two windows lock two files of one name.
 */
final class LedgerLock implements Closeable {

    private final FileChannel channel;

    private LedgerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LedgerFileException if somebody else holds the lock, or there can be none in that folder */
    static LedgerLock acquire(Path ledger) throws LedgerFileException {
        Path path = ledger.resolveSibling("." + ledger.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (holds(channel)) {
                return new LedgerLock(channel);
            }
            channel.close();
        } catch (IOException failure) {
            throw LedgerFileException.of(ledger, failure);
        }
        throw new LedgerFileException(
                LedgerFileException.Reason.IN_USE,
                "The ledger " + ledger + " is open in another window. Go on there, or close that window first.",
                null);
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    /** Gives the lock up. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
