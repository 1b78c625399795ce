package org.ledgerbench.exchange.spreadsheet;

import java.util.List;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/** The sheet Findings: a row for each finding of each student. */
final class FindingsTable {

    static final String NAME = "Findings";

    private static final int LONG_TEXT = 80;

    private final Widths widths;

    FindingsTable(Widths widths) {
        this.widths = widths;
    }

    static long rows(ClassResult graded) {
        return graded.students().stream()
                .mapToLong(student -> student.findings().size())
                .sum();
    }

    List<Column> columns() {
        return List.of(
                new Column("Id", widths.id()),
                new Column("Name", widths.name()),
                new Column("Source", widths.source()),
                new Column("Line", 10),
                new Column("Code", 24),
                new Column("Message", LONG_TEXT));
    }

    void write(StudentResult student, Table table, Styles styles) {
        for (Finding finding : student.findings()) {
            Cells cells = table.row()
                    .text(student.identity().id(), styles.textStyle())
                    .text(student.identity().name().orElse(""), styles.textStyle())
                    .text(student.identity().source().orElse(""), styles.textStyle());
            if (finding.line() > 0) {
                cells.number(finding.line(), styles.wholeStyle());
            } else {
                cells.blank();
            }
            cells.text(finding.code(), styles.textStyle()).wrapped(finding.message(), styles.wrappedStyle(), LONG_TEXT);
        }
    }
}
