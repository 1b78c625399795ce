package org.ledgerbench.workbench.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.workbench.Offscreen.all;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.regrade.StudentDifference;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.workbench.roll.Naming;

class RegradeDialogTest {

    private final StudentResult before = ada(CriterionOutcome.PASSED, 8);
    private final StudentResult after = ada(CriterionOutcome.PARTIAL, 4);

    @Test
    void saysWhosePointsChangeByHowMuchAndThroughWhat() {
        StudentDifference change = StudentDifference.between(before, after).orElseThrow();

        assertThat(RegradeDialog.rows(preview(List.of(change), List.of()), Naming.OPEN))
                .containsExactly(new String[] {"s1", "Ada Example", "8.00", "4.00", "-4", "roi-knee: 8 to 4"});
    }

    @Test
    void saysWhoComesWhoGoesAndWhichMarksNeedReview() {
        StoredMarking mark = new StoredMarking(
                new Place(Layer.HAND, "s7", "hand-causal"),
                new Marking(Optional.of(BigDecimal.TEN), "A term explains it"),
                new Basis("Ada", Instant.EPOCH, "rubric", Optional.empty()),
                Optional.of("another ledger counts now"));
        RegradePreview preview =
                new RegradePreview(false, List.of(), List.of(after), List.of(), List.of(before), List.of(mark));

        assertThat(RegradeDialog.rows(preview, Naming.OPEN))
                .extracting(row -> row[0] + " " + row[2] + " " + row[3] + " " + row[5])
                .containsExactly(
                        "s1  4.00 new in this class",
                        "s1 8.00  no longer in this class",
                        "s7   mark by hand hand-causal needs review: another ledger counts now");
    }

    @Test
    void namesNobodyWhileNamesAreHidden() {
        StudentDifference change = StudentDifference.between(before, after).orElseThrow();
        Naming hidden = new Naming() {
            @Override
            public String id(StudentResult student) {
                return "Student 12";
            }

            @Override
            public String name(StudentResult student) {
                return "Student 12";
            }

            @Override
            public String source(StudentResult student) {
                return "";
            }
        };

        assertThat(RegradeDialog.rows(preview(List.of(change), List.of(after)), hidden))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("Student 12", "").doesNotContain("s1", "Ada Example"));
    }

    @Test
    void isATableOnlyWhereSomebodysPointsChange() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JPanel changes = RegradeDialog.content(preview(List.of(), List.of(after)), Naming.OPEN);
            assertThat(all(changes).filter(JTable.class::isInstance)).hasSize(1);

            JPanel nothing = RegradeDialog.content(preview(List.of(), List.of()), Naming.OPEN);
            assertThat(all(nothing).filter(JTable.class::isInstance)).isEmpty();
            assertThat(all(nothing).filter(JTextArea.class::isInstance).map(each -> ((JTextArea) each).getText()))
                    .anyMatch(words -> words.contains("nobody's points"));
        });
    }

    private static RegradePreview preview(List<StudentDifference> changed, List<StudentResult> added) {
        return new RegradePreview(true, changed, added, List.of(), List.of(), List.of());
    }

    private static StudentResult ada(CriterionOutcome outcome, int points) {
        BigDecimal given = BigDecimal.valueOf(points);
        return new StudentResult(
                new Identity("s1", Optional.of("Ada Example"), Optional.empty(), Optional.empty()),
                StudentState.GRADED,
                Optional.of(new Score(given, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)),
                List.of(new CriterionResult(
                        "roi-knee", outcome, Optional.of(given), BigDecimal.valueOf(8), "the knee is at 30000")),
                List.of(),
                List.of(),
                Observations.NONE);
    }
}
