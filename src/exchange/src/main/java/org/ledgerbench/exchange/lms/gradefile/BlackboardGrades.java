package org.ledgerbench.exchange.lms.gradefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LineFault;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

/** Blackboard's grade centre download, comma or tab separated, after its help pages: {@code |id} is a column's key. */
final class BlackboardGrades implements GradeFileFormat {

    private static final Pattern GRADE = Pattern.compile(
            "^(.*?)\\s*\\[[^\\]]*?([\\d.,]+)\\s+([^\\]\\d]+)\\]\\s*(?:\\|\\s*(\\d+))?$", Pattern.DOTALL);
    private static final Pattern KEYED = Pattern.compile("^(.*?)\\s*\\|\\s*(\\d+)$", Pattern.DOTALL);

    @Override
    public LmsKind kind() {
        return LmsKind.BLACKBOARD;
    }

    @Override
    public Optional<String> recognise(CsvDocument document) {
        HeadingRow headings = HeadingRow.of(document);
        boolean hasNames = headings.find("Last Name").isPresent()
                && headings.find("First Name").isPresent();
        boolean hasGrade = headings.first(BlackboardGrades::isGrade).isPresent();
        return headings.find("Username").isPresent()
                        && headings.find("End-of-Line Indicator").isEmpty()
                        && (hasNames || hasGrade)
                ? Optional.of("Taken for a Blackboard grade file, because it is keyed by Username and names columns as"
                        + " Blackboard does.")
                : Optional.empty();
    }

    @Override
    public GradeFile read(CsvDocument document, String reason) throws ExchangeException {
        HeadingRow headings = HeadingRow.of(document);
        OptionalInt username = headings.find("Username");
        if (username.isEmpty()) {
            throw LineFault.in(1, "a Blackboard file has a column Username, this file has none.");
        }
        List<StudentRow> students = new ArrayList<>();
        for (int row = 1; row < document.rowCount(); row++) {
            int here = row;
            String name = HeadingRow.cell(document, row, headings.find("First Name")) + " "
                    + HeadingRow.cell(document, row, headings.find("Last Name"));
            List<String> ids = List.of(
                    HeadingRow.cell(document, row, username),
                    HeadingRow.cell(document, row, headings.find("Student ID")));
            LmsStudent.of("", ids, name).ifPresent(student -> students.add(StudentRow.open(here, student)));
        }
        return new GradeFile(
                kind(), reason, document, students, columns(document, headings), List.of(encoding(document)));
    }

    private static LmsNotice encoding(CsvDocument document) {
        return LmsNotice.note(
                "encoding-kept",
                "line 1",
                "The file is in " + document.encoding().charset().name()
                        + " and will be written so. Which encodings your Blackboard takes is not documented: try one row"
                        + " first.");
    }

    private static boolean isGrade(String heading) {
        return GRADE.matcher(heading).matches() || KEYED.matcher(heading).matches();
    }

    private static List<GradeColumn> columns(CsvDocument document, HeadingRow headings) {
        List<GradeColumn> columns = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.at(index);
            Matcher grade = GRADE.matcher(heading);
            Matcher keyed = KEYED.matcher(heading);
            if (grade.matches()) {
                columns.add(new GradeColumn(
                        index,
                        heading,
                        grade.group(1),
                        GradeNumber.parse(grade.group(2)),
                        comments(document, headings),
                        problem(grade.group(3).strip(), grade.group(4) != null)));
            } else if (keyed.matches()) {
                columns.add(new GradeColumn(
                        index,
                        heading,
                        keyed.group(1),
                        Optional.empty(),
                        comments(document, headings),
                        Optional.of("The heading does not say how many points this column takes.")));
            }
        }
        return columns;
    }

    private static Optional<String> problem(String display, boolean keyed) {
        if (!keyed) {
            return Optional.of(
                    "The heading has no \"|\" and number, so Blackboard makes a new text column worth 0 points."
                            + " Download the file from the grade centre and fill that.");
        }
        return display.equals("Text")
                ? Optional.of("This column takes text, not points. Set its primary display to Score in Blackboard.")
                : Optional.empty();
    }

    private static Optional<CommentColumn> comments(CsvDocument document, HeadingRow headings) {
        OptionalInt comments = headings.find("Feedback to Learner", "Feedback to User");
        OptionalInt format = headings.find("Feedback Format");
        if (comments.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = format.isPresent() && document.rowCount() > 1 && allPlain(document, format.getAsInt());
        return Optional.of(new CommentColumn(comments.getAsInt(), plain ? CommentFormat.PLAIN : CommentFormat.HTML));
    }

    private static boolean allPlain(CsvDocument document, int format) {
        for (int row = 1; row < document.rowCount(); row++) {
            if (!document.isBlank(row)
                    && !document.value(row, format).strip().equalsIgnoreCase("PLAIN_TEXT")
                    && !document.value(row, format).strip().equalsIgnoreCase("PLAIN")) {
                return false;
            }
        }
        return true;
    }
}
