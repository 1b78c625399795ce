package org.ledgerbench.exchange.lms.gradefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

/** Brightspace's grades export, after its help pages: keys with a {@code #} before them and one at the row's end. */
final class BrightspaceGrades implements GradeFileFormat {

    private static final Pattern GRADE = Pattern.compile("^(.*) (\\S+) Grade(?:\\s*<(.*)>)?$", Pattern.DOTALL);
    private static final Pattern MAXIMUM = Pattern.compile("MaxPoints:\\s*([\\d.,]+)");

    @Override
    public LmsKind kind() {
        return LmsKind.BRIGHTSPACE;
    }

    @Override
    public Optional<String> recognise(CsvDocument document) {
        HeadingRow headings = HeadingRow.of(document);
        boolean hasKey = headings.find("OrgDefinedId").isPresent()
                || headings.find("Username").isPresent()
                        && headings.find("End-of-Line Indicator").isPresent();
        boolean hasGrade =
                headings.first(heading -> GRADE.matcher(heading).matches()).isPresent();
        return hasKey && (hasGrade || headings.find("End-of-Line Indicator").isPresent())
                ? Optional.of("Taken for a Brightspace grades file, because it is keyed by OrgDefinedId or Username and"
                        + " ends its rows with an indicator.")
                : Optional.empty();
    }

    @Override
    public GradeFile read(CsvDocument document, String reason) throws ExchangeException {
        HeadingRow headings = HeadingRow.of(document);
        if (headings.find("OrgDefinedId").isEmpty() && headings.find("Username").isEmpty()) {
            throw LineFault.in(1, "a Brightspace file has a column OrgDefinedId or Username.");
        }
        List<StudentRow> students = new ArrayList<>();
        for (int row = 1; row < document.rowCount(); row++) {
            int here = row;
            student(document, headings, row).ifPresent(student -> students.add(StudentRow.open(here, student)));
        }
        return new GradeFile(kind(), reason, document, students, columns(headings), List.of());
    }

    private static Optional<LmsStudent> student(CsvDocument document, HeadingRow headings, int row) {
        String orgDefinedId = key(HeadingRow.cell(document, row, headings.find("OrgDefinedId")));
        String username = key(HeadingRow.cell(document, row, headings.find("Username")));
        String name = HeadingRow.cell(document, row, headings.find("First Name")) + " "
                + HeadingRow.cell(document, row, headings.find("Last Name"));
        return orgDefinedId.isEmpty() && username.isEmpty()
                ? Optional.empty()
                : LmsStudent.of(
                        "",
                        List.of(orgDefinedId, username, HeadingRow.cell(document, row, headings.find("Email"))),
                        name);
    }

    private static String key(String cell) {
        return cell.startsWith("#") ? cell.substring(1) : cell;
    }

    private static List<GradeColumn> columns(HeadingRow headings) {
        List<GradeColumn> columns = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            Matcher grade = GRADE.matcher(headings.at(index));
            if (grade.matches()) {
                Matcher maximum = MAXIMUM.matcher(grade.group(3) == null ? "" : grade.group(3));
                Optional<BigDecimal> most = maximum.find() ? GradeNumber.parse(maximum.group(1)) : Optional.empty();
                Optional<String> problem = grade.group(2).equals("Points")
                        ? Optional.empty()
                        : Optional.of("This column takes " + grade.group(2)
                                + " grades, not points. Export the grades with \"Points grade\" ticked.");
                columns.add(
                        new GradeColumn(index, headings.at(index), grade.group(1), most, Optional.empty(), problem));
            }
        }
        return columns;
    }
}
