package org.ledgerbench.exchange.lms.fill;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.LmsNotice.Severity;

/** A plan in words, for a command line or a text field. Names students: it is for the instructor, not for a log. */
public final class FillReport {

    private FillReport() {}

    /** What would happen: the doubts first, then every change. */
    public static List<String> preview(FillPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.file().reason());
        lines.add("Column: " + plan.column().heading());
        lines.addAll(doubts(plan));
        changes(plan, lines);
        lines.add(counts(plan, "to change", "to write"));
        return lines;
    }

    /** What was noticed, the gravest first. */
    public static List<String> doubts(FillPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            plan.notices().stream()
                    .filter(notice -> notice.severity() == severity)
                    .map(FillReport::line)
                    .forEach(lines::add);
        }
        return lines;
    }

    /** What happened: every change, then how many. */
    public static List<String> summary(FillPlan plan) {
        List<String> lines = new ArrayList<>();
        changes(plan, lines);
        lines.add(counts(plan, "changed", "written"));
        return lines;
    }

    private static void changes(FillPlan plan, List<String> lines) {
        plan.changes().stream().map(FillReport::line).forEach(lines::add);
    }

    private static String line(LmsNotice notice) {
        String word = switch (notice.severity()) {
            case ERROR -> "Left out: ";
            case WARNING -> "Warning: ";
            case NOTE -> "Note: ";
        };
        return word + notice.message();
    }

    private static String line(CellChange change) {
        return "Line " + change.line() + ", " + change.student() + ": "
                + (change.kind() == CellChange.Kind.COMMENT
                        ? "comment written"
                        : shown(change.before()) + " -> " + shown(change.after()));
    }

    private static String shown(String cell) {
        return cell.isBlank() ? "(empty)" : cell.strip();
    }

    private static String counts(FillPlan plan, String changed, String written) {
        return "Grades " + changed + ": " + count(plan, CellChange.Kind.GRADE) + "; there already: " + plan.unchanged()
                + "; comments " + written + ": " + count(plan, CellChange.Kind.COMMENT) + ".";
    }

    private static long count(FillPlan plan, CellChange.Kind kind) {
        return plan.changes().stream().filter(change -> change.kind() == kind).count();
    }
}
