package org.ledgerbench.exchange.lms.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An entry's bytes, counted as they come out and held against the limits, the header and the checksum. */
final class CountingEntryStream extends FilterInputStream {

    private final ZipArchiveEntry entry;
    private final ArchiveLimits limits;
    private final ByteBudget budget;
    private final AtomicLong counted;
    private final CRC32 checksum = new CRC32();
    private long out;

    CountingEntryStream(
            InputStream in, ZipArchiveEntry entry, ArchiveLimits limits, ByteBudget budget, AtomicLong counted) {
        super(in);
        this.entry = entry;
        this.limits = limits;
        this.budget = budget;
        this.counted = counted;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = readPacked(buffer, offset, length);
        if (read < 0) {
            checkEnd();
            return read;
        }
        out += read;
        checksum.update(buffer, offset, read);
        checkLimits();
        long before = counted.getAndAccumulate(out, Math::max);
        if (out > before) {
            budget.spend(out - before);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.min(bytes, 8192)];
        return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int readPacked(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException | RuntimeException damaged) {
            throw new IOException(
                    "The entry " + entry.getName() + " of the archive is damaged and cannot be unpacked. Download the"
                            + " archive again.",
                    damaged);
        }
    }

    private void checkLimits() throws IOException {
        if (out > limits.maxEntryBytes()) {
            throw refused("is larger than " + limits.maxEntryBytes() + " bytes");
        }
        if (out > (long) limits.maxRatio() * Math.max(1, entry.getCompressedSize())) {
            throw refused("grows to more than " + limits.maxRatio() + " times its packed size");
        }
        if (out > entry.getSize()) {
            throw refused("holds more than the " + entry.getSize() + " bytes its header claims");
        }
    }

    private void checkEnd() throws IOException {
        if (out != entry.getSize()) {
            throw refused("holds " + out + " bytes where its header claims " + entry.getSize());
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw refused("does not agree with its checksum");
        }
    }

    private IOException refused(String what) {
        return new IOException("The entry " + entry.getName() + " of the archive " + what
                + ", so it was not read. Download the archive again, or ask the student for the file.");
    }
}
