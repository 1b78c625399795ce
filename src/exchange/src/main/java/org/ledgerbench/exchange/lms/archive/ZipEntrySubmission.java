package org.ledgerbench.exchange.lms.archive;

import java.io.IOException;
import java.io.InputStream;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;

/** A ledger that stays in its archive until somebody reads it. Thread-safe. */
final class ZipEntrySubmission implements Submission {

    private final ArchiveEntry entry;
    private final Provenance provenance;

    ZipEntrySubmission(ArchiveEntry entry, Provenance provenance) {
        this.entry = entry;
        this.provenance = provenance;
    }

    @Override
    public String source() {
        return entry.source();
    }

    @Override
    public InputStream open() throws IOException {
        return entry.open();
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
