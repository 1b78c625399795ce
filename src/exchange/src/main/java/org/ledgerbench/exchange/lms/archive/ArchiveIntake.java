package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.grading.intake.Submission;

/**
 * The submissions of an archive. Only names are held; each ledger is unpacked in memory, under limits, when it is read,
 * so that a class of any size takes no more room than the ledgers being read at the moment. The submissions may be read
 * from any thread until this is closed.
 */
public final class ArchiveIntake implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private final GuardedZip zip;
    private final Recognition recognition;
    private final Sorting sorting;

    private ArchiveIntake(GuardedZip zip, Recognition recognition, Sorting sorting) {
        this.zip = zip;
        this.recognition = recognition;
        this.sorting = sorting;
    }

    /**
     * Opens an archive.
     *
     * @throws ExchangeException if it is no whole zip file or lists too many entries
     * @throws IOException if the file cannot be read
     */
    public static ArchiveIntake open(Path file, ArchiveOptions options) throws IOException {
        GuardedZip zip = GuardedZip.open(file, options.limits());
        try {
            Recognition recognition = options.layout()
                    .map(layout -> new Recognition(layout, "Read as " + layout.title() + ", as chosen."))
                    .orElseGet(() -> LayoutRecogniser.recognise(zip.entries()));
            Sorting sorting = new Sorting(recognition.layout(), options.resolver());
            sorting.addNotices(zip.notices());
            sorting.sort(zip.entries());
            return new ArchiveIntake(zip, recognition, sorting);
        } catch (RuntimeException fault) {
            zip.close();
            throw fault;
        }
    }

    /** Whether a file begins as a zip file does, and should be opened here rather than read as a ledger. */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP);
        }
    }

    /** What the archive was taken for, and why. */
    public Recognition recognition() {
        return recognition;
    }

    /** The ledgers, by path. Every attempt is there; the highest counts. */
    public List<Submission> submissions() {
        return sorting.submissions();
    }

    /** What was noticed: names that do not agree, files that are no ledgers, late marks, entries left out. */
    public List<LmsNotice> notices() {
        return sorting.notices();
    }

    /** The system's own id of who handed in each ledger, by the ledger's source, where the archive says. */
    public Map<String, String> systemIds() {
        return sorting.systemIds();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
