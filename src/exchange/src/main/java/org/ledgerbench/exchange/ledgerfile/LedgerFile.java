package org.ledgerbench.exchange.ledgerfile;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ledgerbench.exchange.ledgerfile.LedgerFileException.Reason;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.LedgerChain;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerLines;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.ledger.LedgerReading;
import org.ledgerbench.grading.ledger.Stamp;

/**
 * A student's ledger on disk, open for writing. Every act is on the device before {@link #append} returns; one that
 * could not be written leaves the file as it was, and may be appended again. The lines are kept in memory too, so that a
 * ledger whose disk is gone can be gone on with {@linkplain #continueAt elsewhere}. As long as it is open nobody else can
 * open it here to write. Safe for several threads, which take turns.
 */
public final class LedgerFile implements Closeable {

    private static final LedgerLimits LIMITS = LedgerLimits.STANDARD;

    private final Path path;
    private final LedgerLock lock;
    private final LedgerDisk disk;
    private LedgerText text;
    private LedgerReading opening;
    private long lastSeq;

    /** Whether a failure may have left part of a line after the last whole one. */
    private boolean isTorn;

    private LedgerFile(Path path, LedgerLock lock, LedgerDisk disk) {
        this.path = path;
        this.lock = lock;
        this.disk = disk;
    }

    /**
     * Begins a ledger with its header.
     *
     * @throws LedgerFileException if the file is there already or cannot be written
     */
    public static LedgerFile create(Path path, Header header) throws LedgerFileException {
        return create(path, LedgerChain.empty().begin(header), FileDisk::create);
    }

    static LedgerFile create(Path path, byte[] content, LedgerDisk.Opener opener) throws LedgerFileException {
        return open(path, opener, file -> {
            file.disk.write(content, 0);
            file.takeUp(content);
        });
    }

    /**
     * Opens a ledger to go on with it. A half-written last line is cut off; {@link #opening()} tells what was found.
     *
     * @throws LedgerFileException if the file is not there, is open in another window, cannot be written, or is no ledger
     */
    public static LedgerFile resume(Path path) throws LedgerFileException {
        return resume(path, FileDisk::open);
    }

    static LedgerFile resume(Path path, LedgerDisk.Opener opener) throws LedgerFileException {
        return open(path, opener, file -> file.takeUp(file.disk.read(LIMITS.fileBytes() + 1)));
    }

    private interface Beginning {
        void on(LedgerFile file) throws IOException;
    }

    private static LedgerFile open(Path path, LedgerDisk.Opener opener, Beginning beginning)
            throws LedgerFileException {
        LedgerLock lock = LedgerLock.acquire(path);
        Closeable toClose = lock;
        try {
            LedgerFile file = new LedgerFile(path, lock, opener.open(path));
            toClose = file;
            beginning.on(file);
            return file;
        } catch (IOException failure) {
            closeQuietly(toClose, failure);
            throw LedgerFileException.of(path, failure);
        }
    }

    private static void closeQuietly(Closeable open, IOException reason) {
        try {
            open.close();
        } catch (IOException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    private void takeUp(byte[] bytes) throws IOException {
        opening = new LedgerReader(LIMITS).read(new ByteArrayInputStream(bytes));
        if (opening.ledger().isEmpty()) {
            throw new LedgerFileException(
                    Reason.NOT_A_LEDGER,
                    "The file " + path + " cannot be gone on with. "
                            + opening.findings().get(0).message(),
                    null);
        }
        text = new LedgerText(withWholeLines(bytes));
        lastSeq = opening.ledger().get().entries().stream()
                .mapToLong(entry -> entry.stamp().seq())
                .reduce(text.acts(), Math::max);
    }

    private byte[] withWholeLines(byte[] bytes) throws IOException {
        int end = LedgerText.endOfWholeLines(bytes);
        if (end == bytes.length) {
            return bytes;
        }
        if (opening.findings().stream().anyMatch(FindingCode.HALF_WRITTEN_LINE::names)) {
            disk.truncate(end);
            return Arrays.copyOf(bytes, end);
        }
        disk.write(new byte[] {'\n'}, bytes.length);
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 1);
        ended[bytes.length] = '\n';
        return ended;
    }

    /**
     * Adds an act.
     *
     * @param at the time of the act
     * @param act makes the entry of the stamp it is given, which holds its line, number and time
     * @return the entry as it now stands in the file
     * @throws LedgerFileException if it could not be written; then nothing of it stands in the file, and it may be
     *     appended again, here or to the ledger that {@link #continueAt} gives
     */
    public synchronized <E extends Entry> E append(Instant at, Function<Stamp, E> act) throws LedgerFileException {
        E entry = act.apply(new Stamp(text.lines() + 1, lastSeq + 1, Optional.of(at)));
        byte[] line = LedgerLines.of(entry, text.prev());
        byte[] withLineFeed = Arrays.copyOf(line, line.length + 1);
        withLineFeed[line.length] = '\n';
        if (text.size() + withLineFeed.length > LIMITS.fileBytes() || text.acts() >= LIMITS.entries()) {
            throw new LedgerFileException(
                    Reason.LEDGER_FULL,
                    "The ledger " + path + " is full: no more can be recorded in it. Hand it in as it is.",
                    null);
        }
        try {
            write(withLineFeed);
        } catch (IOException failure) {
            throw LedgerFileException.of(path, failure);
        }
        text.add(withLineFeed);
        lastSeq++;
        return entry;
    }

    private void write(byte[] line) throws IOException {
        long size = disk.size();
        if (isTorn && size > text.size()) {
            disk.truncate(text.size());
        } else if (size != text.size()) {
            throw changed();
        }
        isTorn = true;
        try {
            disk.write(line, text.size());
            isTorn = false;
        } catch (IOException failure) {
            cutOff(failure);
            throw failure;
        }
    }

    private void cutOff(IOException reason) {
        try {
            disk.truncate(text.size());
            isTorn = false;
        } catch (IOException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    /**
     * Writes all lines so far to a new file and goes on there; this ledger is closed, its file left as it is.
     *
     * @throws LedgerFileException if the new file is there already or cannot be written; then this one stays open
     */
    public synchronized LedgerFile continueAt(Path elsewhere) throws LedgerFileException {
        LedgerFile moved = create(elsewhere, text.bytes(), FileDisk::create);
        closeGoneOrNot();
        return moved;
    }

    /**
     * Opens the file anew and goes on there, as after a disk was put back; this ledger is closed. A line that a failure left
     * half written is cut off.
     *
     * @throws LedgerFileException if the file is not there, cannot be written, or does not hold just the lines of this
     *     ledger; these can still be gone on with {@linkplain #continueAt elsewhere}
     */
    public synchronized LedgerFile reopen() throws LedgerFileException {
        closeGoneOrNot();
        LedgerFile again = resume(path);
        if (!Arrays.equals(again.text.bytes(), text.bytes())) {
            again.closeGoneOrNot();
            throw changed();
        }
        return again;
    }

    private void closeGoneOrNot() {
        try {
            close();
        } catch (IOException goneAnyway) {
            // What was appended is on the device: closing a file whose disk is gone loses nothing.
        }
    }

    private LedgerFileException changed() {
        return new LedgerFileException(
                Reason.CHANGED,
                "The ledger " + path + " was changed by another program while it was open here."
                        + " Go on in another place; nothing recorded here is lost.",
                null);
    }

    /** What was found on opening: header, entries and findings. Later entries are not in it. */
    public LedgerReading opening() {
        return opening;
    }

    /** What was found on opening that is worth saying. */
    public List<Finding> findings() {
        return opening.findings();
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Lets go of the file; what was appended is on the device already. */
    @Override
    public synchronized void close() throws IOException {
        try {
            disk.close();
        } finally {
            lock.close();
        }
    }
}
