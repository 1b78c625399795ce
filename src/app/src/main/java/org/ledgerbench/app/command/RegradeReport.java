package org.ledgerbench.app.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.regrade.CriterionDifference;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.regrade.StudentDifference;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;

/** What storing a grading would change, in words. Students go by their ids. */
record RegradeReport(RegradePreview preview) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (preview.isRubricChanged()) {
            lines.add("Another rubric comes in force.");
        }
        lines.add(count(preview.changed().size(), "result") + " of the gradebook "
                + (preview.changed().size() == 1 ? "changes" : "change") + ".");
        preview.changed().forEach(difference -> addChange(lines, difference));
        addStudents(lines, "New", preview.added());
        addStudents(lines, "Gone", preview.removed());
        if (!preview.kept().isEmpty()) {
            lines.add("As stored, since there is no ledger of theirs here: "
                    + count(preview.kept().size(), "student") + ".");
        }
        for (StoredMarking review : preview.reviews()) {
            lines.add("To be reviewed by hand: " + review.place().student() + ", "
                    + review.place().criterion() + ": "
                    + review.review().orElse(""));
        }
        return lines;
    }

    private static void addStudents(List<String> lines, String what, List<StudentResult> students) {
        if (!students.isEmpty()) {
            lines.add(what + ": "
                    + students.stream()
                            .map(student -> student.identity().id() + " (" + student.state() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static void addChange(List<String> lines, StudentDifference difference) {
        lines.add(difference.student() + ": " + state(difference.before()) + " -> " + state(difference.after())
                + (difference.isNewerLedger() ? ", by another ledger" : ""));
        for (CriterionDifference criterion : difference.criteria()) {
            lines.add("  " + criterion.criterion() + ": " + outcome(criterion.before()) + " -> "
                    + outcome(criterion.after()));
        }
    }

    private static String state(StudentResult student) {
        return student.state()
                + student.score()
                        .map(Score::points)
                        .map(points -> " " + plain(points))
                        .orElse("");
    }

    private static String outcome(Optional<CriterionResult> result) {
        return result.map(known -> known.outcome()
                        + known.points()
                                .map(points -> " " + plain(points) + " of " + plain(known.outOf()))
                                .orElse(""))
                .orElse("not asked");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
