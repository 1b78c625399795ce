package org.ledgerbench.gradebook;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePlan.Replacement;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.table.SubmissionTable;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/** Keeps the bytes of what was graded, and makes sure that they are what was graded. */
final class Reception {

    /** What the ledger format allows for a file; of anything larger only the name is kept. */
    private static final int MOST_BYTES = LedgerLimits.STANDARD.fileBytes();

    private final Session session;
    private final Regrade regrade;
    private final Map<String, Submission> bySource = new HashMap<>();

    Reception(Session session, Regrade regrade) {
        this.session = session;
        this.regrade = regrade;
        regrade.submissions().forEach(submission -> bySource.put(submission.source(), submission));
    }

    void receive(Connection connection, List<Replacement> replacements) throws SQLException {
        SubmissionTable table = new SubmissionTable(connection);
        List<StudentResult> rows = replacements.stream()
                .map(Replacement::after)
                .filter(row -> row.identity().source().isPresent())
                .toList();
        table.retire(rows.stream().map(row -> row.identity().id()).toList());
        for (StudentResult row : rows) {
            // The superseded ones arrived before the one that counts.
            for (String source : row.superseded()) {
                if (bySource.containsKey(source)) {
                    receive(connection, table, row, source);
                }
            }
            receive(connection, table, row, row.identity().source().orElseThrow());
        }
    }

    private void receive(Connection connection, SubmissionTable table, StudentResult row, String source)
            throws SQLException {
        Submission submission = bySource.get(source);
        if (submission == null) {
            throw GradebookException.refused("The grading names " + source
                    + ", but that file was not handed over to be kept. Grade the class again.");
        }
        Optional<String> sha256 = keep(table, submission, row);
        if (row.identity().source().equals(Optional.of(source))) {
            requireGraded(row, source, sha256);
        }
        String student = row.identity().id();
        Instant now = session.marker().clock().instant();
        if (table.receive(student, source, sha256, submission.provenance(), now)) {
            Event event =
                    new Event(Action.SUBMISSION, "submission", student, "", Optional.empty(), Optional.of(source));
            session.audit(connection, event, regrade.rubric().rubric().sha256(), Optional.of(row));
        }
    }

    /** The hash of the bytes, which are then kept; those that came out of this gradebook are not read again. */
    private static Optional<String> keep(SubmissionTable table, Submission submission, StudentResult row)
            throws SQLException {
        if (submission instanceof StoredSubmission stored) {
            Optional<String> sha256 = stored.remembered().sha256();
            if (sha256.isPresent() && table.has(sha256.get())) {
                return sha256;
            }
        }
        Optional<byte[]> bytes = read(submission, row);
        return bytes.isPresent() ? Optional.of(table.keep(bytes.get())) : Optional.empty();
    }

    private static Optional<byte[]> read(Submission submission, StudentResult row) {
        try (InputStream stream = submission.open()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            if (row.state() == StudentState.ERROR) {
                return Optional.empty();
            }
            throw new GradebookException(
                    GradebookException.Problem.STORAGE,
                    "The ledger " + submission.source() + " was graded but can no longer be read (" + e.getMessage()
                            + "). Nothing was stored; grade the class again.",
                    e);
        }
    }

    private static void requireGraded(StudentResult row, String source, Optional<String> sha256) {
        Optional<String> graded = row.observations().ledgerSha256();
        if (graded.isPresent() && sha256.isPresent() && !graded.equals(sha256)) {
            throw GradebookException.refused("The ledger " + source
                    + " changed since it was graded. Nothing was stored; grade the class again.");
        }
    }
}
