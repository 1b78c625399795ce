package org.ledgerbench.gradebook.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/** Layer 1: what the grading said last, a row a student with its criteria. */
public final class AutomaticTable {

    private static final String NO_SOURCE = "";
    private static final Comparator<StudentResult> BY_ID_THEN_SOURCE = Comparator.comparing(
                    (StudentResult result) -> result.identity().id())
            .thenComparing(result -> result.identity().source().orElse(NO_SOURCE));

    private final Connection connection;
    private final DetailsJson json = new DetailsJson();

    public AutomaticTable(Connection connection) {
        this.connection = connection;
    }

    /** Every row, by id, then source. */
    public List<StudentResult> all() throws SQLException {
        return read("");
    }

    /** The ids of all students, once each. */
    public List<String> students() throws SQLException {
        return Sql.list(
                connection, "SELECT DISTINCT student FROM automatic_result ORDER BY student", row -> row.getString(1));
    }

    /** The rows of one student: one, but for unreadable files of the same name. */
    public List<StudentResult> of(String student) throws SQLException {
        return read(" WHERE student = ?", student);
    }

    /** Puts a row in, whatever stood at its id and source. */
    public void put(List<StudentResult> results, String rubricSha256, Instant at) throws SQLException {
        try (Sql row = new Sql(connection, """
                        INSERT INTO automatic_result (student, source, name, track, state, penalty, ledger_sha256,
                            details, rubric_sha256, graded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
                Sql criterion = new Sql(connection, """
                        INSERT INTO automatic_criterion (student, source, position, criterion, outcome, points, out_of,
                            reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (StudentResult result : results) {
                remove(result.identity());
                insert(row, result, rubricSha256, at);
                insertCriteria(criterion, result);
            }
        }
    }

    /** Takes a row out. */
    public void remove(Identity identity) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM automatic_result WHERE student = ? AND source = ?",
                identity.id(),
                identity.source().orElse(NO_SOURCE));
    }

    private void insert(Sql row, StudentResult result, String rubricSha256, Instant at) throws SQLException {
        Identity identity = result.identity();
        row.run(
                identity.id(),
                identity.source().orElse(NO_SOURCE),
                identity.name(),
                identity.track(),
                result.state(),
                result.score().map(score -> score.penalty().toString()),
                result.observations().ledgerSha256(),
                json.write(new DetailsJson.Details(
                        result.score(), result.findings(), result.superseded(), result.observations())),
                rubricSha256,
                at);
    }

    private static void insertCriteria(Sql insert, StudentResult result) throws SQLException {
        int position = 0;
        for (CriterionResult criterion : result.criteria()) {
            insert.run(
                    result.identity().id(),
                    result.identity().source().orElse(NO_SOURCE),
                    position++,
                    criterion.id(),
                    criterion.outcome(),
                    criterion.points(),
                    criterion.outOf(),
                    criterion.reason());
        }
    }

    private List<StudentResult> read(String where, Object... values) throws SQLException {
        Map<Key, List<CriterionResult>> criteria = readCriteria(where, values);
        List<StudentResult> results = new ArrayList<>(Sql.list(
                connection,
                "SELECT student, source, name, track, state, details FROM automatic_result" + where,
                row -> result(row, criteria.getOrDefault(new Key(row.getString(1), row.getString(2)), List.of())),
                values));
        results.sort(BY_ID_THEN_SOURCE);
        return results;
    }

    private StudentResult result(ResultSet row, List<CriterionResult> criteria) throws SQLException {
        String source = row.getString(2);
        DetailsJson.Details details = json.read(row.getString(6));
        return new StudentResult(
                new Identity(
                        row.getString(1),
                        Sql.text(row, 3),
                        Sql.text(row, 4),
                        source.equals(NO_SOURCE) ? Optional.empty() : Optional.of(source)),
                StudentState.valueOf(row.getString(5)),
                details.score(),
                criteria,
                details.findings(),
                details.superseded(),
                details.observations());
    }

    private Map<Key, List<CriterionResult>> readCriteria(String where, Object... values) throws SQLException {
        Map<Key, List<CriterionResult>> found = new HashMap<>();
        // A class has few different ids and points, and many rows: each is made once.
        Map<String, String> ids = new HashMap<>();
        Map<String, Optional<BigDecimal>> numbers = new HashMap<>();
        Sql.list(
                connection,
                "SELECT student, source, criterion, outcome, points, out_of, reason FROM automatic_criterion" + where
                        + " ORDER BY student, source, position",
                row -> found.computeIfAbsent(new Key(row.getString(1), row.getString(2)), key -> new ArrayList<>())
                        .add(new CriterionResult(
                                ids.computeIfAbsent(row.getString(3), id -> id),
                                CriterionOutcome.valueOf(row.getString(4)),
                                number(numbers, row.getString(5)),
                                number(numbers, row.getString(6)).orElseThrow(),
                                row.getString(7))),
                values);
        return found;
    }

    private static Optional<BigDecimal> number(Map<String, Optional<BigDecimal>> known, String text) {
        return text == null
                ? Optional.empty()
                : known.computeIfAbsent(text, digits -> Optional.of(new BigDecimal(digits)));
    }

    private record Key(String student, String source) {}
}
