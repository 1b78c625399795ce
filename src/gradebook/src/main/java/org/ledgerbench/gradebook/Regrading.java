package org.ledgerbench.gradebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.AuditEntry.Event;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePlan;
import org.ledgerbench.gradebook.regrade.RegradePlan.Replacement;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.regrade.StoredClass;
import org.ledgerbench.gradebook.regrade.StudentDifference;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.table.AutomaticTable;
import org.ledgerbench.gradebook.table.MarkingTable;
import org.ledgerbench.gradebook.table.SettingsTable;
import org.ledgerbench.gradebook.table.SubmissionTable;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.result.StudentResult;

/** Looks at a new grading of the class, and stores it in one transaction. */
final class Regrading {

    private static final int NAMED_STUDENTS = 5;

    private final Session session;

    Regrading(Session session) {
        this.session = session;
    }

    RegradePreview preview(Regrade regrade) {
        StoredClass stored = session.database().read(Gradebook::stored);
        return RegradePlan.of(stored, regrade).preview();
    }

    RegradePreview apply(Regrade regrade) {
        return session.database().write(connection -> {
            requireMission(connection, regrade);
            StoredClass stored = Gradebook.stored(connection);
            RegradePlan plan = RegradePlan.of(stored, regrade);
            RegradePreview preview = plan.preview();
            requireEveryStudent(preview);
            putRubric(connection, regrade, stored);
            putRoster(connection, regrade);
            putRows(connection, regrade, plan);
            new Reception(session, regrade).receive(connection, plan.replacements());
            flag(connection, regrade, preview.reviews());
            return preview;
        });
    }

    void dismiss(String student) {
        session.database().write(connection -> {
            List<StudentResult> rows = new AutomaticTable(connection).of(student);
            boolean isMarked = !new MarkingTable(connection).of(student).isEmpty();
            if (rows.isEmpty()
                    || isMarked
                    || rows.stream().anyMatch(row -> row.state().hasPoints())) {
                throw GradebookException.refused("Only a row without a readable ledger and without a mark can be"
                        + " dismissed, and " + student + " is none.");
            }
            for (StudentResult row : rows) {
                remove(connection, row, new SettingsTable(connection).rubricSha256());
            }
            new SubmissionTable(connection).retire(List.of(student));
            return null;
        });
    }

    private static void requireMission(Connection connection, Regrade regrade) throws SQLException {
        String mission = new SettingsTable(connection).read().mission();
        if (!mission.equals(regrade.rubric().rubric().mission())) {
            throw GradebookException.refused(
                    "The rubric \"" + regrade.rubric().rubric().title() + "\" is for the mission "
                            + regrade.rubric().rubric().mission() + ", but this class played " + mission
                            + ". Create another gradebook for it.");
        }
    }

    /** A class is graded by one rubric: results of an old one beside those of a new one would be compared like equals. */
    private static void requireEveryStudent(RegradePreview preview) {
        List<String> left = preview.kept().stream()
                .filter(row -> !row.criteria().isEmpty())
                .map(row -> row.identity().id())
                .toList();
        if (preview.isRubricChanged() && !left.isEmpty()) {
            throw GradebookException.refused("The new rubric would not reach every student: " + left.size()
                    + " with a ledger in the gradebook are not in this grading ("
                    + String.join(", ", left.subList(0, Math.min(left.size(), NAMED_STUDENTS)))
                    + (left.size() > NAMED_STUDENTS ? ", ..." : "")
                    + "). Grade the gradebook's own submissions by it.");
        }
    }

    private void putRubric(Connection connection, Regrade regrade, StoredClass stored) throws SQLException {
        String sha256 = regrade.rubric().rubric().sha256();
        if (!sha256.equals(stored.rubricSha256())) {
            new SettingsTable(connection).putRubric(regrade.rubric(), now());
            audit(connection, regrade, Action.RUBRIC, stored.rubricSha256(), sha256);
        }
    }

    private void putRoster(Connection connection, Regrade regrade) throws SQLException {
        SettingsTable settings = new SettingsTable(connection);
        Roster old = settings.read().roster();
        Roster roster = regrade.roster().orElse(old);
        if (!roster.equals(old)) {
            settings.putRoster(roster);
            audit(
                    connection,
                    regrade,
                    Action.ROSTER,
                    Integer.toString(old.members().size()),
                    Integer.toString(roster.members().size()));
        }
    }

    private void putRows(Connection connection, Regrade regrade, RegradePlan plan) throws SQLException {
        AutomaticTable table = new AutomaticTable(connection);
        RegradePreview preview = plan.preview();
        for (StudentResult row : preview.removed()) {
            remove(connection, row, regrade.rubric().rubric().sha256());
            if (row.identity().source().isPresent()) {
                new SubmissionTable(connection)
                        .retire(row.identity().id(), row.identity().source().get());
            }
        }
        List<Replacement> changed = plan.replacements().stream()
                .filter(replacement ->
                        preview.isRubricChanged() || !replacement.before().equals(Optional.of(replacement.after())))
                .toList();
        for (Replacement replacement : changed) {
            if (replacement.before().isPresent()) {
                table.remove(replacement.before().get().identity());
            }
            auditRow(connection, regrade, replacement);
        }
        String rubric = regrade.rubric().rubric().sha256();
        table.put(changed.stream().map(Replacement::after).toList(), rubric, now());
    }

    private void remove(Connection connection, StudentResult row, String rubricSha256) throws SQLException {
        new AutomaticTable(connection).remove(row.identity());
        Event event = new Event(
                Action.REGRADE, "automatic", row.identity().id(), "", Optional.of(AuditText.of(row)), Optional.empty());
        session.audit(connection, event, rubricSha256, Optional.of(row));
    }

    private void auditRow(Connection connection, Regrade regrade, Replacement replacement) throws SQLException {
        StudentResult after = replacement.after();
        Optional<StudentDifference> difference =
                replacement.before().flatMap(before -> StudentDifference.between(before, after));
        if (replacement.before().isPresent() && difference.isEmpty()) {
            return;
        }
        Event event = new Event(
                Action.REGRADE,
                "automatic",
                after.identity().id(),
                "",
                difference.map(AuditText::before),
                Optional.of(difference.map(AuditText::after).orElseGet(() -> AuditText.of(after))));
        session.audit(connection, event, regrade.rubric().rubric().sha256(), Optional.of(after));
    }

    private void flag(Connection connection, Regrade regrade, List<StoredMarking> reviews) throws SQLException {
        MarkingTable table = new MarkingTable(connection);
        AutomaticTable automatic = new AutomaticTable(connection);
        for (StoredMarking review : reviews) {
            table.flag(review.place(), review.review().orElseThrow());
            Event event = new Event(
                    Action.REVIEW,
                    review.place().layer().name(),
                    review.place().student(),
                    review.place().criterion(),
                    Optional.empty(),
                    review.review());
            session.audit(
                    connection,
                    event,
                    regrade.rubric().rubric().sha256(),
                    automatic.of(review.place().student()).stream().findFirst());
        }
    }

    private void audit(Connection connection, Regrade regrade, Action action, String old, String now)
            throws SQLException {
        Event event = new Event(action, "class", "", "", Optional.of(old), Optional.of(now));
        session.audit(connection, event, regrade.rubric().rubric().sha256(), Optional.empty());
    }

    private Instant now() {
        return session.marker().clock().instant();
    }
}
