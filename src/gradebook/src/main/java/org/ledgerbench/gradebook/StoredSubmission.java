package org.ledgerbench.gradebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.SubmissionRecord;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.table.SubmissionTable;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;

/** A submission whose bytes come out of the gradebook, so that a class can be graded anew without its folder. */
public final class StoredSubmission implements Submission {

    private final Session session;
    private final SubmissionRecord submission;

    StoredSubmission(Session session, SubmissionRecord submission) {
        this.session = session;
        this.submission = submission;
    }

    /** What the gradebook remembers of it. */
    public SubmissionRecord remembered() {
        return submission;
    }

    @Override
    public String source() {
        return submission.source();
    }

    @Override
    public InputStream open() throws IOException {
        Optional<String> sha256 = submission.sha256();
        if (sha256.isEmpty()) {
            throw new IOException("The file " + submission.source()
                    + " could not be read or was too large when it was graded, so the gradebook has no copy of it.");
        }
        try {
            return session.database()
                    .read(connection -> new SubmissionTable(connection).bytes(sha256.get()))
                    .map(ByteArrayInputStream::new)
                    .orElseThrow(() -> new IOException(
                            "The gradebook has no copy of " + submission.source() + " any more. Open a backup."));
        } catch (GradebookException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Provenance provenance() {
        return submission.provenance();
    }
}
