package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.nio.file.Path;
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
        Recognition recognition = options.layout()
                .map(layout -> new Recognition(layout, "Read as " + layout.title() + ", as chosen."))
                .orElseGet(() -> LayoutRecogniser.recognise(zip.entries()));
        Sorting sorting = new Sorting(recognition.layout(), options.resolver());
        sorting.addNotices(zip.notices());
        sorting.sort(zip.entries());
        return new ArchiveIntake(zip, recognition, sorting);
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
