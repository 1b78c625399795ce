package org.ledgerbench.gradebook;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.table.MarkingTable;
import org.ledgerbench.gradebook.table.MatchTable;
import org.ledgerbench.gradebook.table.SettingsTable;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;

/**
 * Who markers said it is that hands in under an id the class does not have. A match is about the id, not about one file, so
 * that it holds for whatever else comes under that id. It changes nothing by itself: grade the {@linkplain #applied
 * submissions} again and store that.
 */
public final class Matches {

    private final Session session;

    Matches(Session session) {
        this.session = session;
    }

    /** The student of each id that was matched. */
    public Map<String, String> all() {
        return session.database().read(connection -> new MatchTable(connection).all());
    }

    /**
     * Whoever hands in under one id is a student of the class from now on.
     *
     * @throws GradebookException if both are the same, if the student is another id's alias, or if there are marks under the
     *     id, which would be left behind
     */
    public void match(String handedInAs, String student) {
        session.database().write(connection -> {
            requireFit(connection, handedInAs, student);
            Optional<String> before =
                    Optional.ofNullable(new MatchTable(connection).all().get(handedInAs));
            new MatchTable(connection)
                    .put(
                            handedInAs,
                            student,
                            session.marker().name(),
                            session.marker().clock().instant());
            audit(connection, handedInAs, before, Optional.of(student));
            return null;
        });
    }

    /** Forgets a match: whoever hands in under that id is called by it again. */
    public void forget(String handedInAs) {
        session.database().write(connection -> {
            String before = new MatchTable(connection).all().get(handedInAs);
            if (before != null) {
                new MatchTable(connection).remove(handedInAs);
                audit(connection, handedInAs, Optional.of(before), Optional.empty());
            }
            return null;
        });
    }

    /**
     * Whether a match could be made.
     *
     * @throws GradebookException as {@link #match}
     */
    public void check(String handedInAs, String student) {
        session.database().read(connection -> {
            requireFit(connection, handedInAs, student);
            return null;
        });
    }

    /** The submissions, those of matched ids under their students. */
    public List<Submission> applied(List<? extends Submission> submissions) {
        return applied(submissions, Map.of());
    }

    /** The submissions as they would be with further matches. */
    public List<Submission> applied(List<? extends Submission> submissions, Map<String, String> further) {
        Map<String, String> matches = new HashMap<>(all());
        matches.putAll(further);
        if (matches.isEmpty()) {
            return List.copyOf(submissions);
        }
        LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);
        List<Submission> applied = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            String student = matches.get(handedInAs(submission, reader));
            applied.add(student == null ? submission : new MatchedSubmission(submission, student));
        }
        return applied;
    }

    /** The id that grading calls a submission by: its door's, else the ledger's own, else the name of the file. */
    private static String handedInAs(Submission submission, LedgerReader reader) {
        Optional<String> told = submission.provenance().studentId();
        if (told.isPresent()) {
            return told.get();
        }
        String source = submission.source();
        String fileName = source.substring(source.lastIndexOf('/') + 1);
        try (InputStream in = submission.open()) {
            Optional<Ledger> ledger = reader.read(in).ledger();
            return ledger.map(read -> read.header().student().id()).orElse(fileName);
        } catch (IOException unreadable) {
            // The grading will say so, and call it by its file.
            return fileName;
        }
    }

    private static void requireFit(Connection connection, String handedInAs, String student) throws SQLException {
        if (handedInAs.equals(student)) {
            throw GradebookException.refused(student + " is that student already.");
        }
        if (new MatchTable(connection).all().containsKey(student)) {
            throw GradebookException.refused(
                    student + " is itself matched to another student. Choose a student of the class.");
        }
        if (!new MarkingTable(connection).of(handedInAs).isEmpty()) {
            throw GradebookException.refused(handedInAs
                    + " has marks or comments, which would be left behind. Take them back, match, and mark again.");
        }
    }

    private void audit(Connection connection, String handedInAs, Optional<String> old, Optional<String> now)
            throws SQLException {
        Event event = new Event(Action.MATCH, "class", handedInAs, "", old, now);
        session.audit(connection, event, new SettingsTable(connection).rubricSha256(), Optional.empty());
    }
}
