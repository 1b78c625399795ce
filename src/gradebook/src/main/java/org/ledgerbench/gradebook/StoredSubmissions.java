package org.ledgerbench.gradebook;

import java.util.List;
import org.ledgerbench.gradebook.marking.SubmissionRecord;
import org.ledgerbench.gradebook.table.SubmissionTable;

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

    private List<StoredSubmission> wrap(List<SubmissionRecord> records) {
        return records.stream()
                .map(submission -> new StoredSubmission(session, submission))
                .toList();
    }
}
