package org.ledgerbench.gradebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.marking.SubmissionRecord;
import org.ledgerbench.gradebook.merge.Conflict;
import org.ledgerbench.gradebook.merge.ConflictResolver;
import org.ledgerbench.gradebook.merge.MergePlan;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.table.AutomaticTable;
import org.ledgerbench.gradebook.table.MarkingTable;
import org.ledgerbench.gradebook.table.MatchTable;
import org.ledgerbench.gradebook.table.ReusableCommentTable;
import org.ledgerbench.gradebook.table.SettingsTable;
import org.ledgerbench.gradebook.table.SubmissionTable;
import org.ledgerbench.gradebook.table.TimeTable;
import org.ledgerbench.grading.result.StudentResult;

/** Takes over what another marker of the same class decided. */
final class Merging {

    private final Session ours;
    private final Session theirs;

    Merging(Session ours, Session theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    MergePlan compare() {
        requireSameClass();
        return MergePlan.of(
                ours.database().read(Merging::side), theirs.database().read(Merging::side));
    }

    void apply(MergePlan plan, ConflictResolver resolver) {
        requireSameClass();
        List<StoredMarking> decided = plan.decided(resolver);
        Newcomers newcomers = theirs.database().read(connection -> newcomers(connection, plan.newStudents()));
        List<TimeTable.Spent> times = theirs.database().read(connection -> new TimeTable(connection).all());
        ours.database().write(connection -> {
            requireUnchanged(connection, plan);
            String rubric = new SettingsTable(connection).rubricSha256();
            admit(connection, newcomers, rubric);
            takeOver(connection, decided, rubric);
            for (ReusableComment comment : plan.newComments()) {
                new ReusableCommentTable(connection)
                        .add(comment, ours.marker().clock().instant());
            }
            for (TimeTable.Spent spent : times) {
                new TimeTable(connection).raise(spent.student(), spent.marker(), spent.duration());
            }
            return null;
        });
    }

    private void requireSameClass() {
        var our = ours.database().read(connection -> new SettingsTable(connection).read());
        var their = theirs.database().read(connection -> new SettingsTable(connection).read());
        if (!our.mission().equals(their.mission())) {
            throw GradebookException.refused("The other gradebook is of the mission " + their.mission()
                    + ", this one of " + our.mission() + ": they cannot be merged.");
        }
        if (!our.rubricSha256().equals(their.rubricSha256())) {
            throw GradebookException.refused("The other gradebook was marked by another rubric, so its marks cannot be"
                    + " compared with these. Grade both by the same rubric, then merge.");
        }
    }

    private static void requireUnchanged(Connection connection, MergePlan plan) throws SQLException {
        MarkingTable table = new MarkingTable(connection);
        for (Conflict conflict : plan.conflicts()) {
            requireUnchanged(table.at(conflict.place()).equals(Optional.of(conflict.ours())));
        }
        for (StoredMarking addition : plan.additions()) {
            requireUnchanged(table.at(addition.place()).isEmpty());
        }
    }

    private static void requireUnchanged(boolean isUnchanged) {
        if (!isUnchanged) {
            throw GradebookException.refused(
                    "The gradebook was marked while the merge was looked at. Compare again, then merge.");
        }
    }

    private void admit(Connection connection, Newcomers newcomers, String rubric) throws SQLException {
        new AutomaticTable(connection)
                .put(newcomers.rows(), rubric, ours.marker().clock().instant());
        SubmissionTable submissions = new SubmissionTable(connection);
        for (byte[] ledger : newcomers.ledgers()) {
            submissions.keep(ledger);
        }
        for (SubmissionRecord submission : newcomers.submissions()) {
            submissions.insert(submission);
        }
        for (StudentResult row : newcomers.rows()) {
            Event event = new Event(
                    Action.MERGE,
                    "automatic",
                    row.identity().id(),
                    "",
                    Optional.empty(),
                    Optional.of(AuditText.of(row)));
            ours.audit(connection, event, rubric, Optional.of(row));
        }
    }

    private void takeOver(Connection connection, List<StoredMarking> decided, String rubric) throws SQLException {
        MarkingTable table = new MarkingTable(connection);
        AutomaticTable automatic = new AutomaticTable(connection);
        for (StoredMarking marking : decided) {
            Optional<StudentResult> row =
                    automatic.of(marking.place().student()).stream().findFirst();
            StoredMarking taken = marking.checkedAgainst(
                    row.flatMap(result -> result.observations().ledgerSha256()));
            Event event = new Event(
                    Action.MERGE,
                    marking.place().layer().name(),
                    marking.place().student(),
                    marking.place().criterion(),
                    table.at(marking.place()).map(AuditText::of),
                    Optional.of(AuditText.of(taken)));
            table.put(taken);
            ours.audit(connection, event, rubric, row);
        }
    }

    private static MergePlan.Side side(Connection connection) throws SQLException {
        return new MergePlan.Side(
                new MarkingTable(connection).all(),
                new AutomaticTable(connection).students(),
                new ReusableCommentTable(connection).all(),
                new MatchTable(connection).all());
    }

    private static Newcomers newcomers(Connection connection, List<String> students) throws SQLException {
        Newcomers newcomers = new Newcomers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        SubmissionTable table = new SubmissionTable(connection);
        for (String student : students) {
            newcomers.rows().addAll(new AutomaticTable(connection).of(student));
            newcomers.submissions().addAll(table.of(student));
        }
        for (SubmissionRecord submission : newcomers.submissions()) {
            if (submission.sha256().isPresent()) {
                table.bytes(submission.sha256().get()).ifPresent(newcomers.ledgers()::add);
            }
        }
        return newcomers;
    }

    private record Newcomers(List<StudentResult> rows, List<SubmissionRecord> submissions, List<byte[]> ledgers) {}
}
