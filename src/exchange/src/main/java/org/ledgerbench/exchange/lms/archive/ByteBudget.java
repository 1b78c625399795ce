package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes that may still come out of an archive. An entry read twice is counted once. Thread-safe. */
final class ByteBudget {

    private final long most;
    private final AtomicLong spent = new AtomicLong();

    ByteBudget(ArchiveLimits limits, long archiveBytes) {
        long byRatio = Math.multiplyExact(Math.max(archiveBytes, 1), (long) limits.maxRatio());
        this.most = Math.min(limits.maxTotalBytes(), byRatio);
    }

    void spend(long bytes) throws IOException {
        if (spent.addAndGet(bytes) > most) {
            throw new IOException("More than " + most + " bytes came out of the archive, which is more than any class"
                    + " hands in, so the rest was not read. Have the archive checked before anybody opens it.");
        }
    }
}
