package org.ledgerbench.gradebook;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, List<Submission>> bySource = new HashMap<>();

    Reception(Session session, Regrade regrade) {
        this.session = session;
        this.regrade = regrade;
        for (Submission submission : regrade.submissions()) {
            bySource.computeIfAbsent(submission.source(), source -> new ArrayList<>())
                    .add(submission);
        }
    }

    void receive(Connection connection, List<Replacement> replacements) throws SQLException {
        SubmissionTable table = new SubmissionTable(connection);
        List<StudentResult> rows = replacements.stream()
                .map(Replacement::after)
                .filter(row -> row.identity().source().isPresent())
                .toList();
        table.retire(rows.stream().map(row -> row.identity().id()).toList());
        Set<String> counted = new HashSet<>();
        rows.forEach(row -> row.observations().ledgerSha256().ifPresent(counted::add));
        for (StudentResult row : rows) {
            // The superseded ones arrived before the one that counts.
            for (String source : row.superseded()) {
                receiveSuperseded(connection, row, source, counted);
            }
            receiveCounted(connection, row, row.identity().source().orElseThrow());
        }
    }

    /** Folders graded together may hold files of one path: a superseded one is none that counts for anybody. */
    private void receiveSuperseded(Connection connection, StudentResult row, String source, Set<String> counted)
            throws SQLException {
        for (Submission submission : bySource.getOrDefault(source, List.of())) {
            Optional<String> sha256 = keep(new SubmissionTable(connection), submission, row);
            if (sha256.filter(counted::contains).isEmpty()) {
                remember(connection, row, submission, sha256);
            }
        }
    }

    private void receiveCounted(Connection connection, StudentResult row, String source) throws SQLException {
        List<Submission> candidates = bySource.getOrDefault(source, List.of());
        if (candidates.isEmpty()) {
            throw GradebookException.refused("The grading names " + source
                    + ", but that file was not handed over to be kept. Grade the class again.");
        }
        Optional<String> graded = row.observations().ledgerSha256();
        for (Submission submission : candidates) {
            Optional<String> sha256 = keep(new SubmissionTable(connection), submission, row);
            if (graded.isEmpty() || sha256.isEmpty() || graded.equals(sha256)) {
                remember(connection, row, submission, sha256);
                return;
            }
        }
        throw GradebookException.refused(
                "The ledger " + source + " changed since it was graded. Nothing was stored; grade the class again.");
    }

    private void remember(Connection connection, StudentResult row, Submission submission, Optional<String> sha256)
            throws SQLException {
        String student = row.identity().id();
        String source = submission.source();
        Instant now = session.marker().clock().instant();
        boolean isNew = new SubmissionTable(connection)
                .receive(
                        student,
                        source,
                        sha256,
                        MatchedSubmission.original(submission).provenance(),
                        now);
        if (isNew) {
            Event event =
                    new Event(Action.SUBMISSION, "submission", student, "", Optional.empty(), Optional.of(source));
            session.audit(connection, event, regrade.rubric().rubric().sha256(), Optional.of(row));
        }
    }

    /** The hash of the bytes, which are then kept; those that came out of this gradebook are not read again. */
    private static Optional<String> keep(SubmissionTable table, Submission received, StudentResult row)
            throws SQLException {
        Submission submission = MatchedSubmission.original(received);
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
}
