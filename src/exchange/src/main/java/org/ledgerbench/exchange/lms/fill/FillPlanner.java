package org.ledgerbench.exchange.lms.fill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CellAddress;
import org.ledgerbench.exchange.lms.gradefile.GradeColumn;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeNumber;
import org.ledgerbench.exchange.lms.gradefile.StudentRow;

/** Works out what filling a grade file would do, without doing it. One planner makes one plan. */
public final class FillPlanner {

    private static final String EXCUSED_IN_CANVAS = "EX";

    private final GradeFile file;
    private final GradeColumn column;
    private final LmsGrades grades;
    private final FillOptions options;
    private final List<CellChange> changes = new ArrayList<>();
    private final List<LmsNotice> notices = new ArrayList<>();
    private int unchanged;

    private FillPlanner(GradeFile file, GradeColumn column, LmsGrades grades, FillOptions options) {
        this.file = file;
        this.column = column;
        this.grades = grades;
        this.options = options;
    }

    /**
     * The plan of filling a file with the grades of a class.
     *
     * @throws ExchangeException if it is unclear which column is meant
     */
    public static FillPlan plan(GradeFile file, LmsGrades grades, FillOptions options) throws ExchangeException {
        return new FillPlanner(file, file.column(options.assignment()), grades, options).plan();
    }

    private FillPlan plan() {
        notices.addAll(file.notices());
        column.problem()
                .ifPresent(problem -> notices.add(LmsNotice.warning("column-problem", column.heading(), problem)));
        RowMatcher matcher = new RowMatcher(file);
        Map<StudentRow, LmsGrade> matched = matcher.match(grades.grades());
        notices.addAll(matcher.notices());
        noticeScale(matched);
        noticeComments(matched);
        CommentWriter comments = new CommentWriter(file, column);
        matched.forEach((row, grade) -> {
            if (isFillable(row)) {
                fill(row, grade);
                if (options.comments()) {
                    comments.write(row, grade).ifPresent(changes::add);
                }
            }
        });
        notices.addAll(comments.notices());
        return new FillPlan(file, column, changes, unchanged, notices);
    }

    private boolean isFillable(StudentRow row) {
        if (column.index() < file.document().cellCount(row.row())) {
            return true;
        }
        notices.add(LmsNotice.error(
                "short-row",
                lineOf(row),
                "The row of " + row.student().label() + " in line "
                        + file.document().line(row.row())
                        + " ends before the column of the grades and was not filled. Download the file again."));
        return false;
    }

    private void fill(StudentRow row, LmsGrade grade) {
        String before = file.document().value(row.row(), column.index());
        switch (grade.state()) {
            case GRADED -> writeGrade(row, before, grade.points().orElseThrow());
            case EXCUSED -> excuse(row, before);
            case MISSING -> leaveOpen(row, before, "handed in nothing");
            case NEEDS_MARKING -> leaveOpen(row, before, "is not fully marked yet");
            case ERROR -> leaveOpen(row, before, "handed in a ledger that could not be graded");
        }
    }

    private void writeGrade(StudentRow row, String before, BigDecimal points) {
        Optional<BigDecimal> maximum = maximum(row);
        BigDecimal scaled = options.rescaling() ? rescaled(points, maximum) : points;
        String after = GradeNumber.write(scaled);
        Optional<BigDecimal> existing = GradeNumber.parse(before);
        if (existing.isPresent() && GradeNumber.write(existing.get()).equals(after)) {
            unchanged++;
            return;
        }
        maximum.filter(most -> scaled.compareTo(most) > 0)
                .ifPresent(most -> notices.add(LmsNotice.warning(
                        "above-maximum",
                        row.student().label(),
                        "The grade " + after + " of " + row.student().label() + " is above the maximum "
                                + GradeNumber.write(most) + "; " + aboveMaximum() + ".")));
        change(row, before, after);
    }

    private void excuse(StudentRow row, String before) {
        if (file.kind() == LmsKind.CANVAS) {
            if (isExcused(before)) {
                unchanged++;
            } else {
                change(row, before, EXCUSED_IN_CANVAS);
            }
            return;
        }
        notices.add(LmsNotice.note(
                "excused-by-hand",
                row.student().label(),
                row.student().label() + " is excused, which a file of "
                        + file.kind().title()
                        + " cannot say; the cell stays as it is. Excuse the student there by hand."));
    }

    /** Somebody excused the student there, which is no score to blank. */
    private boolean isExcused(String cell) {
        return file.kind() == LmsKind.CANVAS && cell.strip().equalsIgnoreCase(EXCUSED_IN_CANVAS);
    }

    /** Blackboard says so where a student has handed in and has no score yet. */
    private boolean waitsForItsGrade(String cell) {
        return file.kind() == LmsKind.BLACKBOARD && cell.equalsIgnoreCase("Needs Grading");
    }

    private void leaveOpen(StudentRow row, String before, String why) {
        boolean empty = before.isBlank() || before.strip().equals("-");
        if (!empty && options.clearing() && !isExcused(before)) {
            change(row, before, "");
            return;
        }
        notices.add(LmsNotice.note(
                empty ? "left-open" : "score-kept",
                row.student().label(),
                row.student().label() + " " + why + "; the cell "
                        + (empty ? "stays empty." : "keeps \"" + before.strip() + "\".")));
    }

    private void change(StudentRow row, String before, String after) {
        Optional<String> lock = row.limits().lock();
        if (lock.isPresent()) {
            notices.add(LmsNotice.error(
                    "locked-row",
                    row.student().label(),
                    lock.get() + " Left as it is: " + row.student().label()));
            return;
        }
        String old = before.strip();
        if (!old.isEmpty() && !old.equals("-") && !waitsForItsGrade(old)) {
            notices.add(overwriting(row, old, after));
        }
        changes.add(new CellChange(
                new CellAddress(row.row(), column.index()),
                file.document().line(row.row()),
                row.student().label(),
                CellChange.Kind.GRADE,
                before,
                after));
    }

    private LmsNotice overwriting(StudentRow row, String old, String after) {
        String who = row.student().label();
        if (after.isEmpty()) {
            return LmsNotice.warning(
                    "blank-over-score",
                    who,
                    "The score \"" + old + "\" of " + who + " would be blanked"
                            + (file.kind() == LmsKind.MOODLE ? ", which Moodle ignores" : "") + ".");
        }
        return row.limits().graded().isPresent()
                ? LmsNotice.warning(
                        "stale-row",
                        who,
                        "The row of " + who + " was graded "
                                + row.limits().graded().get() + " with \"" + old
                                + "\" and would get " + after
                                + ". If it was graded again since the download, Moodle skips it.")
                : LmsNotice.warning(
                        "score-over-score",
                        who,
                        "The score \"" + old + "\" of " + who + " would be replaced by " + after + ".");
    }

    private void noticeComments(Map<StudentRow, LmsGrade> matched) {
        boolean unheard = options.comments()
                && column.comments().isEmpty()
                && matched.values().stream().anyMatch(grade -> grade.comment().isPresent());
        if (unheard) {
            notices.add(LmsNotice.note(
                    "comments-not-taken",
                    column.heading(),
                    "This file has no column for comments beside the grades, so none is written."));
        }
    }

    private void noticeScale(Map<StudentRow, LmsGrade> matched) {
        List<BigDecimal> maxima = matched.keySet().stream()
                .flatMap(row -> maximum(row).stream())
                .distinct()
                .toList();
        if (maxima.isEmpty() && !matched.isEmpty()) {
            notices.add(LmsNotice.note(
                    "maximum-unknown",
                    column.heading(),
                    "The file does not say how many points the assignment has; the points are written out of "
                            + GradeNumber.write(grades.total()) + "."));
        }
        maxima.stream()
                .filter(most -> most.compareTo(grades.total()) != 0)
                .forEach(most -> notices.add(LmsNotice.warning(
                        "rescaled",
                        column.heading(),
                        "The assignment has " + GradeNumber.write(most) + " points and the rubric "
                                + GradeNumber.write(grades.total()) + "; "
                                + (options.rescaling() && most.signum() > 0
                                        ? "every grade is brought to the assignment's points."
                                        : "the points are written as they are."))));
    }

    private Optional<BigDecimal> maximum(StudentRow row) {
        return row.limits().maximum().or(column::maximum);
    }

    private BigDecimal rescaled(BigDecimal points, Optional<BigDecimal> maximum) {
        return maximum.filter(most -> most.signum() > 0)
                .map(most -> points.multiply(most).divide(grades.total(), MathContext.DECIMAL128))
                .orElse(points);
    }

    private String aboveMaximum() {
        return switch (file.kind()) {
            case MOODLE -> "Moodle skips such a row";
            case BRIGHTSPACE -> "Brightspace caps it";
            default -> file.kind().title() + " may take it as extra credit";
        };
    }

    private String lineOf(StudentRow row) {
        return "line " + file.document().line(row.row());
    }
}
