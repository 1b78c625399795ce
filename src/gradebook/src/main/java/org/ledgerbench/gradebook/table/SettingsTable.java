package org.ledgerbench.gradebook.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.ClassSettings;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.rubric.Criterion;

/** What the class is about: its mission, its rubric with the older ones, its roster. */
public final class SettingsTable {

    private final Connection connection;

    public SettingsTable(Connection connection) {
        this.connection = connection;
    }

    /** Stores a new class. */
    public void create(NewClass newClass, Instant at) throws SQLException {
        keep(newClass.rubric(), at);
        Sql.update(
                connection,
                """
                INSERT INTO class_settings (only_row, title, mission, rubric_sha256, pseudonym_seed, created_at)
                VALUES (1, ?, ?, ?, ?, ?)
                """,
                newClass.title(),
                newClass.rubric().rubric().mission(),
                newClass.rubric().rubric().sha256(),
                newClass.pseudonymSeed(),
                at);
        putTerms(newClass.rubric());
        putRoster(newClass.roster());
    }

    /** Everything but the terms. */
    public ClassSettings read() throws SQLException {
        Roster roster = roster();
        return Sql.first(
                        connection,
                        """
                        SELECT s.title, s.mission, r.text, r.sha256, s.pseudonym_seed
                        FROM class_settings s JOIN rubric r ON r.sha256 = s.rubric_sha256
                        """,
                        row -> new ClassSettings(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                roster,
                                row.getLong(5)))
                .orElseThrow(() -> new SQLException("The gradebook has no settings"));
    }

    /** The hash of the rubric in force. */
    public String rubricSha256() throws SQLException {
        return Sql.first(connection, "SELECT rubric_sha256 FROM class_settings", row -> row.getString(1))
                .orElseThrow(() -> new SQLException("The gradebook has no settings"));
    }

    /** The text of a rubric that is or was in force. */
    public Optional<String> rubricText(String sha256) throws SQLException {
        return Sql.first(connection, "SELECT text FROM rubric WHERE sha256 = ?", row -> row.getString(1), sha256);
    }

    /** Puts another rubric in force; the older ones stay. */
    public void putRubric(RubricDocument rubric, Instant at) throws SQLException {
        keep(rubric, at);
        Sql.update(
                connection,
                "UPDATE class_settings SET rubric_sha256 = ?",
                rubric.rubric().sha256());
        putTerms(rubric);
    }

    /** The terms of the criteria in force, in the rubric's order. */
    public Map<String, CriterionTerms> terms() throws SQLException {
        Map<String, CriterionTerms> terms = new LinkedHashMap<>();
        Sql.list(
                connection,
                "SELECT id, by_hand, out_of, levels FROM criterion ORDER BY position",
                row -> terms.put(
                        row.getString(1),
                        new CriterionTerms(row.getBoolean(2), Sql.points(row, 3).orElseThrow(), row.getString(4))));
        return terms;
    }

    /** Replaces the roster. */
    public void putRoster(Roster roster) throws SQLException {
        Sql.update(connection, "DELETE FROM roster_member");
        try (Sql insert = new Sql(
                connection,
                "INSERT INTO roster_member (student, position, name, due, excused) VALUES (?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Roster.Member member : roster.members()) {
                insert.run(member.id(), position++, member.name(), member.due(), member.excused());
            }
        }
    }

    private Roster roster() throws SQLException {
        return new Roster(Sql.list(
                connection,
                "SELECT student, name, due, excused FROM roster_member ORDER BY position",
                row -> new Roster.Member(row.getString(1), Sql.text(row, 2), Sql.time(row, 3), row.getBoolean(4))));
    }

    private void keep(RubricDocument rubric, Instant at) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR IGNORE INTO rubric (sha256, title, text, first_used) VALUES (?, ?, ?, ?)",
                rubric.rubric().sha256(),
                rubric.rubric().title(),
                rubric.text(),
                at);
    }

    private void putTerms(RubricDocument rubric) throws SQLException {
        Sql.update(connection, "DELETE FROM criterion");
        try (Sql insert = new Sql(
                connection, "INSERT INTO criterion (id, position, by_hand, out_of, levels) VALUES (?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Criterion criterion : rubric.rubric().criteria()) {
                CriterionTerms terms = CriterionTerms.of(criterion);
                insert.run(criterion.id(), position++, terms.byHand(), terms.outOf(), terms.levels());
            }
        }
    }
}
