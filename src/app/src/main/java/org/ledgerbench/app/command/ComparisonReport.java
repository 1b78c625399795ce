package org.ledgerbench.app.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.RubricComparison.Cause;
import org.ledgerbench.grading.RubricComparison.Change;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;

/**
 * Whose points differ, in words.
 *
 * @param before the class by the old rubric
 * @param after the class by the new one
 * @param changes what differs
 */
record ComparisonReport(ClassResult before, ClassResult after, List<Change> changes) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                changes.isEmpty()
                        ? "Nobody's points differ, among " + after.students().size()
                                + (after.students().size() == 1 ? " student." : " students.")
                        : changes.size() + " of " + after.students().size() + " students are graded otherwise.");
        BigDecimal oldTotal = before.rubric().total();
        BigDecimal newTotal = after.rubric().total();
        if (oldTotal.compareTo(newTotal) != 0) {
            lines.add("The most there is changes from " + plain(oldTotal) + " to " + plain(newTotal) + " points.");
        }
        for (Change change : changes) {
            lines.add("");
            lines.add(change.id() + ": " + points(change.before()) + " -> " + points(change.after()) + " ("
                    + signed(change.difference()) + ")");
            change.causes()
                    .forEach(cause -> lines.add("  " + cause.criterion() + ": " + outcome(cause.before()) + " -> "
                            + outcome(cause.after()) + why(cause)));
        }
        return lines;
    }

    private static String outcome(Optional<CriterionResult> result) {
        return result.map(known -> known.outcome()
                        + known.points()
                                .map(points -> " " + plain(points) + " of " + plain(known.outOf()))
                                .orElse(""))
                .orElse("not asked");
    }

    private static String why(Cause cause) {
        return cause.after()
                .map(CriterionResult::reason)
                .map(reason -> ": " + reason)
                .orElse("");
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(ComparisonReport::plain).orElse("no points");
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + plain(difference);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
