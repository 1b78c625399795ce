package org.ledgerbench.exchange.lms.gradefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

/**
 * Canvas' gradebook export, after its gradebook_importer.rb: the headings are positional, a row of maxima follows, and
 * some columns are dropped in silence.
 */
final class CanvasGradebook implements GradeFileFormat {

    private static final Pattern ASSIGNMENT = Pattern.compile("^(.*)\\s\\((\\d+)\\)$", Pattern.DOTALL);
    private static final Pattern DROPPED =
            Pattern.compile("(?:Current|Final)\\s+(?:Score|Points|Grade)|Override\\s+(?:Score|Grade|Status)");
    private static final Set<String> NO_STUDENT = Set.of("", "Muted", "Manual Posting");
    private static final String MAXIMA = "Points Possible";
    private static final String TEST_STUDENT = "Student, Test";

    @Override
    public LmsKind kind() {
        return LmsKind.CANVAS;
    }

    @Override
    public Optional<String> recognise(CsvDocument document) {
        HeadingRow headings = HeadingRow.of(document);
        return headings.size() > 3
                        && headings.at(0).contains("Student")
                        && headings.at(1).contains("ID")
                        && headings.find("Section").isPresent()
                ? Optional.of("Taken for a Canvas gradebook, because its headings begin with Student and ID and have"
                        + " Section after them.")
                : Optional.empty();
    }

    @Override
    public GradeFile read(CsvDocument document, String reason) throws ExchangeException {
        HeadingRow headings = HeadingRow.of(document);
        int section = headings.find("Section")
                .orElseThrow(
                        () -> LineFault.in(1, "a Canvas gradebook has a column called Section, this file has none."));
        List<LmsNotice> notices = new ArrayList<>();
        OptionalInt maxima = OptionalInt.empty();
        List<StudentRow> students = new ArrayList<>();
        for (int row = 1; row < document.rowCount(); row++) {
            if (document.value(row, 0).contains(MAXIMA)) {
                maxima = OptionalInt.of(row);
            } else if (!isNobody(document, row)) {
                student(document, headings, row).ifPresent(students::add);
            }
        }
        if (document.encoding().mark()) {
            notices.add(LmsNotice.warning(
                    "byte-order-mark",
                    "line 1",
                    "The file begins with a byte order mark, which Canvas does not take off: it may not know the first"
                            + " column again. Download the file again and do not save it with a spreadsheet."));
        }
        return new GradeFile(kind(), reason, document, students, columns(document, headings, section, maxima), notices);
    }

    private static boolean isNobody(CsvDocument document, int row) {
        return document.isBlank(row)
                || document.value(row, 0).isBlank()
                        && document.values(row).stream().allMatch(cell -> NO_STUDENT.contains(cell.strip()));
    }

    private static Optional<StudentRow> student(CsvDocument document, HeadingRow headings, int row) {
        String name = document.value(row, 0);
        List<String> ids = List.of(
                HeadingRow.cell(document, row, headings.find("SIS User ID")),
                HeadingRow.cell(document, row, headings.find("SIS Login ID")),
                HeadingRow.cell(document, row, headings.find("Integration ID")));
        if (name.strip().equals(TEST_STUDENT) && ids.get(0).isEmpty()) {
            return Optional.empty();
        }
        return LmsStudent.of(document.value(row, 1), ids, name).map(student -> StudentRow.open(row, student));
    }

    private static List<GradeColumn> columns(
            CsvDocument document, HeadingRow headings, int section, OptionalInt maxima) {
        List<GradeColumn> columns = new ArrayList<>();
        for (int index = section + 1; index < headings.size(); index++) {
            String heading = headings.at(index);
            Matcher assignment = ASSIGNMENT.matcher(heading);
            boolean known = assignment.matches();
            String maximum = HeadingRow.cell(document, maxima.orElse(0), OptionalInt.of(index));
            Optional<BigDecimal> most = maxima.isPresent() ? GradeNumber.parse(maximum) : Optional.empty();
            Optional<String> problem = dropped(heading)
                    .or(() -> readOnly(maxima.isPresent() ? maximum : ""))
                    .or(() -> known ? Optional.empty() : unknown(heading));
            columns.add(new GradeColumn(
                    index, heading, known ? assignment.group(1) : heading, most, Optional.empty(), problem));
        }
        return columns;
    }

    /** Why Canvas drops a column with this heading, if it does. */
    static Optional<String> dropped(String heading) {
        return DROPPED.matcher(heading).find()
                ? Optional.of("Canvas drops every column whose heading is like \"" + heading
                        + "\" without a word; rename the assignment in Canvas.")
                : Optional.empty();
    }

    private static Optional<String> readOnly(String maximum) {
        return maximum.contains("read only")
                ? Optional.of("Canvas has marked this column read only and will not take it.")
                : Optional.empty();
    }

    private static Optional<String> unknown(String heading) {
        return Optional.of("\"" + heading + "\" has no assignment's number in it: Canvas looks for an assignment of"
                + " exactly that title, and proposes a new one if there is none.");
    }
}
