package org.ledgerbench.exchange.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Criterion;

/** The sheet Criteria: a row for each criterion of each student. */
final class CriteriaTable {

    static final String NAME = "Criteria";

    private static final int LONG_TEXT = 80;

    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Widths widths;

    CriteriaTable(ClassResult graded, Widths widths) {
        this.widths = widths;
        graded.rubric().criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }

    static long rows(ClassResult graded) {
        return graded.students().stream()
                .mapToLong(student -> student.criteria().size())
                .sum();
    }

    List<Column> columns() {
        int longestId =
                criteria.keySet().stream().mapToInt(String::length).max().orElse(0);
        return List.of(
                new Column("Id", widths.id()),
                new Column("Name", widths.name()),
                new Column("Track", widths.track()),
                new Column("Part", 16),
                new Column("Criterion", Math.max(14, longestId + 3)),
                new Column("Check", 12),
                new Column("Outcome", 12),
                new Column("Points", 10),
                new Column("Out of", 10),
                new Column("Reason", LONG_TEXT));
    }

    void write(StudentResult student, Table table, Styles styles) {
        for (CriterionResult result : student.criteria()) {
            Optional<Criterion> criterion = Optional.ofNullable(criteria.get(result.id()));
            table.row()
                    .text(student.identity().id(), styles.textStyle())
                    .text(student.identity().name().orElse(""), styles.textStyle())
                    .text(student.identity().track().orElse(""), styles.textStyle())
                    .text(criterion.flatMap(Criterion::part).orElse(""), styles.textStyle())
                    .text(result.id(), styles.textStyle())
                    .text(criterion.map(known -> known.check().name()).orElse(""), styles.textStyle())
                    .text(result.outcome().name(), styles.wordStyle(result.outcome()))
                    .number(result.points(), styles.pointsStyle())
                    .number(result.outOf(), styles.pointsStyle())
                    .wrapped(result.reason(), styles.wrappedStyle(), LONG_TEXT);
        }
    }
}
