package org.ledgerbench.app.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

/** What is said of a graded class at the end of a call: how many, how they stand, and what to do next. Names nobody. */
record ClassSummary(ClassResult graded) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int students = graded.students().size();
        lines.add(students + (students == 1 ? " student: " : " students: ") + states() + ".");
        List<Score> scores = graded.students().stream()
                .flatMap(student -> student.score().stream())
                .toList();
        if (!scores.isEmpty()) {
            lines.add(mean(scores));
        }
        lines.addAll(next());
        return lines;
    }

    /** Whether a ledger could not be read. */
    boolean hasUnreadable() {
        return count(StudentState.ERROR) > 0;
    }

    /** How many ledgers take no part in a comparison, when there are any. */
    Optional<String> leftOut() {
        long unreadable = count(StudentState.ERROR);
        return unreadable == 0
                ? Optional.empty()
                : Optional.of(unreadable + (unreadable == 1 ? " ledger" : " ledgers")
                        + " could not be read and take no part in the comparison; grading says which, and why.");
    }

    private String states() {
        return Arrays.stream(StudentState.values())
                .filter(state -> count(state) > 0)
                .map(state -> count(state) + " " + state)
                .collect(Collectors.joining(", "));
    }

    private String mean(List<Score> scores) {
        BigDecimal sum = scores.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
        BigDecimal open = scores.stream().map(Score::pendingByHand).reduce(BigDecimal.ZERO, BigDecimal::max);
        return "Mean " + (open.signum() > 0 ? "so far " : "") + mean + " of "
                + graded.rubric().total() + " points"
                + (open.signum() > 0
                        ? "; up to " + open.stripTrailingZeros().toPlainString()
                                + " are open until they are marked by hand"
                        : "")
                + ".";
    }

    private List<String> next() {
        List<String> next = new ArrayList<>();
        if (count(StudentState.NEEDS_MARKING) > 0) {
            next.add("Next: mark what is PENDING, and look at the findings of those who need marking.");
        }
        long unreadable = count(StudentState.ERROR);
        if (unreadable > 0) {
            next.add(unreadable + (unreadable == 1 ? " ledger" : " ledgers")
                    + " could not be read: the findings say why; ask for the file again.");
        }
        long faults = graded.students().stream()
                .flatMap(student -> student.criteria().stream())
                .filter(criterion -> criterion.outcome() == CriterionOutcome.ERROR)
                .count();
        if (faults > 0) {
            next.add(faults
                    + " criteria could not be judged through a fault of this program or a mission; their reasons "
                    + "say more.");
        }
        return next;
    }

    private long count(StudentState state) {
        return graded.students().stream()
                .map(StudentResult::state)
                .filter(state::equals)
                .count();
    }
}
