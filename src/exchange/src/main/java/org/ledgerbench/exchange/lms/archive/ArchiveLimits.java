package org.ledgerbench.exchange.lms.archive;

/**
 * How much of an archive is believed. All bytes are counted as they come out, whatever the headers claim.
 *
 * @param maxEntries the most entries an archive may list
 * @param maxEntryBytes the most bytes that may come out of an entry
 * @param maxTotalBytes the most bytes that may come out of the archive
 * @param maxRatio how many times its packed size an entry, or the archive, may grow to
 */
public record ArchiveLimits(int maxEntries, long maxEntryBytes, long maxTotalBytes, int maxRatio) {

    /** Room for a class of 200 000 with ledgers of the largest size a ledger may have. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(200_000, 16L << 20, 4L << 30, 100);

    public ArchiveLimits {
        if (maxEntries < 1 || maxEntryBytes < 1 || maxTotalBytes < 1 || maxRatio < 1) {
            throw new IllegalArgumentException("Limits of an archive are at least 1");
        }
    }
}
