package org.ledgerbench.gradebook;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.SubmissionRecord;
import org.ledgerbench.gradebook.table.SubmissionTable;
import org.ledgerbench.grading.result.StudentResult;

/** What was handed in, with the bytes. */
public final class StoredSubmissions {

    private final Session session;

    StoredSubmissions(Session session) {
        this.session = session;
    }

    /** What the class's grading rests on; to be graded anew, by another rubric say, without the folder it came from. */
    public List<StoredSubmission> current() {
        return wrap(session.database().read(connection -> new SubmissionTable(connection).current()));
    }

    /** Everything a student handed in, oldest first. */
    public List<StoredSubmission> of(String student) {
        return wrap(session.database().read(connection -> new SubmissionTable(connection).of(student)));
    }

    /** The ledger that a student's result rests on; empty when there is none, or no copy of it. */
    public Optional<StoredSubmission> counting(StudentResult result) {
        Optional<String> sha256 = result.observations().ledgerSha256();
        return of(result.identity().id()).stream()
                .filter(submission -> submission.remembered().sha256().equals(sha256) && sha256.isPresent())
                .reduce((earlier, later) -> later);
    }

    private List<StoredSubmission> wrap(List<SubmissionRecord> records) {
        return records.stream()
                .map(submission -> new StoredSubmission(session, submission))
                .toList();
    }
}
