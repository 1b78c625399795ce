package org.ledgerbench.exchange.ledgerfile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The bytes of one open file; what can fail when a disk does. */
interface LedgerDisk extends Closeable {

    /** Opens the file of a ledger. */
    interface Opener {
        LedgerDisk open(Path path) throws IOException;
    }

    /** The bytes from the beginning, no more than the limit. */
    byte[] read(int limit) throws IOException;

    /**
     * The number of bytes in the file.
     *
     * @throws java.nio.file.NoSuchFileException if the file of that name is no longer the one that was opened
     */
    long size() throws IOException;

    /** Writes all the bytes from that position on and flushes them to the device. */
    void write(byte[] bytes, long position) throws IOException;

    /** Cuts the file off there and flushes it. */
    void truncate(long size) throws IOException;
}
