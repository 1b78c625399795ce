package org.ledgerbench.exchange.lms.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.csv.FileEncoding;

/**
 * A grade file made for a test, which knows what it must look like when it is filled without asking the product.
 *
 * @param kind whose
 * @param shape how its cells are put together
 * @param rows its cells as they stand in the file
 * @param students who stands in which row
 * @param columns where things are
 */
record MadeGradeFile(LmsKind kind, Shape shape, List<List<String>> rows, List<MadeStudent> students, Columns columns) {

    /** The file. */
    byte[] bytes() {
        return render(rows);
    }

    /**
     * The file once these grades are in it: nothing else has moved.
     *
     * @param cells what the cell of a grade says, by student; who has none keeps theirs
     * @param comments what the cell of a comment says, by student
     */
    byte[] filled(Map<MadeStudent, String> cells, Map<MadeStudent, String> comments) {
        List<List<String>> filled = new ArrayList<>();
        rows.forEach(row -> filled.add(new ArrayList<>(row)));
        for (MadeStudent student : students) {
            List<String> row = filled.get(student.row());
            Optional.ofNullable(cells.get(student))
                    .filter(cell -> !student.holds(cell))
                    .ifPresent(cell -> set(row, columns.grade(), cell));
            if (columns.comment() >= 0 && comments.containsKey(student)) {
                set(row, columns.comment(), comments.get(student));
            }
        }
        return render(filled);
    }

    private void set(List<String> row, int column, String value) {
        boolean quoted = row.get(column).startsWith("\"")
                || quotesEverything()
                || value.chars().anyMatch(sign -> sign == '"' || sign == '\n' || sign == shape.delimiter());
        row.set(column, quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }

    private boolean quotesEverything() {
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell.isEmpty() || cell.startsWith("\""));
    }

    private byte[] render(List<List<String>> cells) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < cells.size(); row++) {
            text.append(String.join(String.valueOf(shape.delimiter()), cells.get(row)));
            text.append(row + 1 < cells.size() || shape.endsLastLine() ? shape.lineEnd() : "");
        }
        return shape.encoding().encode(text.toString());
    }

    /** How the cells of a file are put together. */
    record Shape(char delimiter, String lineEnd, boolean endsLastLine, FileEncoding encoding, Quoting quoting) {}

    /** Where the grade is, and the comment, -1 if there is none; what the assignment is called. */
    record Columns(int grade, int comment, String assignment) {}

    /** A student: the row, the ids a grade may come under, the score that is there. */
    record MadeStudent(int row, List<String> ids, Optional<BigDecimal> score) {

        private boolean holds(String cell) {
            return score.isPresent()
                    && !cell.equals("EX")
                    && score.get().setScale(2, RoundingMode.HALF_UP).compareTo(new BigDecimal(cell)) == 0;
        }
    }

    /** Which cells stand in quotes. */
    enum Quoting {
        NEEDED,
        ALWAYS,
        NOT_EMPTY,
        NOW_AND_THEN
    }
}
