package org.ledgerbench.exchange.lms.gradefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

/**
 * Sakai's gradebook export, after its GradebookCsvWriter.java: {@code title [maximum]} is a grade, {@code * title} the
 * comment beside it, {@code # ...} ignored. The first two headings are in the user's language.
 */
final class SakaiGrades implements GradeFileFormat {

    private static final Pattern GRADE = Pattern.compile("^([^*#].*?)\\s*\\[([\\d.,]+)\\]$", Pattern.DOTALL);

    @Override
    public LmsKind kind() {
        return LmsKind.SAKAI;
    }

    @Override
    public Optional<String> recognise(CsvDocument document) {
        HeadingRow headings = HeadingRow.of(document);
        boolean keyed = headings.at(0).equalsIgnoreCase("Student ID");
        boolean graded =
                headings.first(heading -> GRADE.matcher(heading).matches()).orElse(0) >= 2;
        boolean commented = headings.first(heading -> heading.startsWith("* ")).orElse(0) >= 2;
        return keyed && (graded || headings.size() == 2) || graded && commented
                ? Optional.of("Taken for a Sakai gradebook, because its columns are called \"title [maximum]\" and"
                        + " \"* title\".")
                : Optional.empty();
    }

    @Override
    public GradeFile read(CsvDocument document, String reason) {
        HeadingRow headings = HeadingRow.of(document);
        List<StudentRow> students = new ArrayList<>();
        for (int row = 1; row < document.rowCount(); row++) {
            int here = row;
            LmsStudent.of("", List.of(document.value(row, 0)), document.value(row, 1))
                    .ifPresent(student -> students.add(StudentRow.open(here, student)));
        }
        return new GradeFile(kind(), reason, document, students, columns(headings), duplicates(headings));
    }

    private static List<GradeColumn> columns(HeadingRow headings) {
        List<GradeColumn> columns = new ArrayList<>();
        for (int index = 2; index < headings.size(); index++) {
            Matcher grade = GRADE.matcher(headings.at(index));
            if (grade.matches()) {
                OptionalInt comments = headings.find("* " + grade.group(1));
                columns.add(new GradeColumn(
                        index,
                        headings.at(index),
                        grade.group(1),
                        GradeNumber.parse(grade.group(2)),
                        comments.isPresent()
                                ? Optional.of(new CommentColumn(comments.getAsInt(), CommentFormat.PLAIN))
                                : Optional.empty(),
                        Optional.empty()));
            }
        }
        return columns;
    }

    private static List<LmsNotice> duplicates(HeadingRow headings) {
        Set<String> seen = new HashSet<>();
        return headings.headings().stream()
                .filter(heading -> !heading.startsWith("#") && !seen.add(heading))
                .map(heading -> LmsNotice.warning(
                        "duplicate-heading",
                        "line 1",
                        "The heading \"" + heading + "\" is there twice, and Sakai refuses such a file. Download it"
                                + " again."))
                .toList();
    }
}
