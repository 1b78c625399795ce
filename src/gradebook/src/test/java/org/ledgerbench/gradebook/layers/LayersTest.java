package org.ledgerbench.gradebook.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ledgerbench.gradebook.SampleClass;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;

class LayersTest {

    private final StudentResult automatic = student("s1", "5", "2.5");

    @Test
    void areTheAutomaticResultWhenNobodyMarked() {
        assertThat(combine()).isEqualTo(automatic);
    }

    @Test
    void countAMarkByHandInItsOwnLayer() {
        StudentResult result = combine(mark(Layer.HAND, "reasoning", "6", "causal"));

        assertThat(result.state()).isEqualTo(StudentState.GRADED);
        requireScore(result, "7.5", "6", "0", "0");
        assertThat(criterion(result, "reasoning").outcome()).isEqualTo(CriterionOutcome.PARTIAL);
        assertThat(criterion(result, "reasoning").reason()).isEqualTo("Marked by hand: 6 of 10, causal.");
    }

    @Test
    void nameTheOutcomeByThePoints() {
        assertThat(outcome("10")).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome("10.00")).isEqualTo(CriterionOutcome.PASSED);
        assertThat(outcome("0.5")).isEqualTo(CriterionOutcome.PARTIAL);
        assertThat(outcome("0.0")).isEqualTo(CriterionOutcome.FAILED);
    }

    @Test
    void putAnOverrideInPlaceOfTheAutomaticPointsAndSayBoth() {
        StudentResult result = combine(mark(Layer.OVERRIDE, "knee", "4", "the axis was mislabelled"));

        assertThat(result.state()).isEqualTo(StudentState.NEEDS_MARKING);
        requireScore(result, "5", "4", "0", "10");
        assertThat(criterion(result, "knee").reason())
                .isEqualTo(
                        "Set by hand to 4 of 5: the axis was mislabelled" + " (automatic: 2.5; so the simulator says)");
    }

    @Test
    void showACommentWhereItBelongs() {
        StudentResult result = combine(
                mark(Layer.COMMENT, "knee", null, "See figure 2."),
                mark(Layer.COMMENT, Place.WHOLE, null, "Good work."),
                mark(Layer.HAND, "reasoning", "10", ""),
                mark(Layer.COMMENT, "reasoning", null, "Sharp."));

        assertThat(criterion(result, "knee").reason()).isEqualTo("so the simulator says Comment: See figure 2.");
        assertThat(criterion(result, "knee").points())
                .isEqualTo(criterion(automatic, "knee").points());
        assertThat(criterion(result, "reasoning").reason()).isEqualTo("Marked by hand: 10 of 10. Comment: Sharp.");
        assertThat(result.findings()).contains(Finding.ofFile(Layers.COMMENT, "Good work."));
    }

    @Test
    void keepNotesFromTheStudent() {
        StudentResult result = combine(mark(Layer.NOTE, Place.WHOLE, null, "SECRET"));

        assertThat(result.toString()).doesNotContain("SECRET");
    }

    @Test
    void putAPenaltyByHandInPlaceOfTheComputedOne() {
        StudentResult late = withPenalty("1.5");

        StudentResult waived = Layers.combine(late, List.of(mark(Layer.PENALTY, Place.WHOLE, "0", "was ill")));
        StudentResult huge = Layers.combine(late, List.of(mark(Layer.PENALTY, Place.WHOLE, "99", "copied")));

        requireScore(waived, "7.5", "0", "0", "10");
        assertThat(waived.findings()).contains(Finding.ofFile(Layers.PENALTY, "The penalty was set by hand: was ill"));
        assertThat(huge.score().orElseThrow().points()).isEqualByComparingTo("0");
    }

    @Test
    void keepTheShareOfAComputedPenalty() {
        // 1.5 of 7.5 is a fifth; with 6 more by hand, a fifth of 13.5.
        StudentResult result = Layers.combine(withPenalty("1.5"), List.of(mark(Layer.HAND, "reasoning", "6", "")));

        requireScore(result, "7.5", "6", "2.7", "0");
    }

    @Test
    void askForAMarkerWhileAMarkNeedsReview() {
        StudentResult result =
                combine(mark(Layer.HAND, "reasoning", "6", "").flagged("the levels of this criterion changed."));

        assertThat(result.state()).isEqualTo(StudentState.NEEDS_MARKING);
        requireScore(result, "7.5", "6", "0", "0");
        assertThat(result.findings())
                .contains(Finding.ofFile(
                        Layers.NEEDS_REVIEW,
                        "The mark by hand for reasoning needs review: the levels of this criterion changed."));
    }

    @Test
    void letAMarkWaitThatNoLongerFits() {
        StudentResult result =
                combine(mark(Layer.OVERRIDE, "knee", "6", "generous").flagged("fewer points."));

        assertThat(criterion(result, "knee").outcome()).isEqualTo(CriterionOutcome.PENDING);
        assertThat(criterion(result, "knee").reason()).contains("gives 6 points, but the criterion now has 5");
        requireScore(result, "5", "0", "0", "15");
    }

    @Test
    void askForAMarkerUntilSomebodyTellsTwoFilesApart() {
        StudentResult twice = with(
                List.of(Finding.ofFile(Layers.DUPLICATE, "Two files claim s1.")),
                automatic.score().orElseThrow());
        StoredMarking mark = mark(Layer.HAND, "reasoning", "6", "");

        assertThat(Layers.combine(twice, List.of(mark)).state()).isEqualTo(StudentState.NEEDS_MARKING);
        assertThat(Layers.combine(twice, List.of(mark, mark(Layer.IDENTITY, Place.WHOLE, null, "asked")))
                        .state())
                .isEqualTo(StudentState.GRADED);
        assertThat(Layers.combine(twice, List.of(mark, identityOfAnotherLedger()))
                        .state())
                .isEqualTo(StudentState.NEEDS_MARKING);
    }

    @Test
    void askForAMarkerWhileACriterionCouldNotBeJudged() {
        List<CriterionResult> criteria = new ArrayList<>(automatic.criteria());
        criteria.set(
                1,
                new CriterionResult(
                        "knee", CriterionOutcome.ERROR, Optional.empty(), new BigDecimal(5), "the simulator failed"));
        StudentResult broken = new StudentResult(
                automatic.identity(),
                automatic.state(),
                automatic.score(),
                criteria,
                automatic.findings(),
                automatic.superseded(),
                automatic.observations());
        StoredMarking mark = mark(Layer.HAND, "reasoning", "6", "");

        StudentResult marked = Layers.combine(broken, List.of(mark));
        assertThat(marked.state()).isEqualTo(StudentState.NEEDS_MARKING);
        requireScore(marked, "5", "6", "0", "5");
        assertThat(Layers.combine(broken, List.of(mark, mark(Layer.OVERRIDE, "knee", "5", "seen in the ledger")))
                        .state())
                .isEqualTo(StudentState.GRADED);
    }

    @Test
    void giveNoPointsToAStudentWithoutALedger() {
        StudentResult missing = missing("s1");

        assertThat(Layers.combine(missing, List.of(mark(Layer.HAND, "reasoning", "6", ""))))
                .isEqualTo(missing);
    }

    @Test
    void doNotDependOnTheOrderOfMarksAndStayWithinThePoints() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<StoredMarking> marks = randomMarks(random);
            StudentResult result = Layers.combine(withPenalty("0.75"), marks);
            Collections.shuffle(marks, random);

            assertThat(Layers.combine(withPenalty("0.75"), marks)).isEqualTo(result);
            assertThat(result.score().orElseThrow().points()).isBetween(BigDecimal.ZERO, new BigDecimal("20"));
            boolean isOpen = result.criteria().stream()
                    .anyMatch(criterion -> !criterion.outcome().hasPoints());
            assertThat(result.state() == StudentState.GRADED).isEqualTo(!isOpen);
        }
    }

    private static List<StoredMarking> randomMarks(Random random) {
        List<StoredMarking> marks = new ArrayList<>();
        marks.add(mark(Layer.COMMENT, "lock", null, "words"));
        if (random.nextBoolean()) {
            marks.add(mark(Layer.HAND, "reasoning", Integer.toString(random.nextInt(13)), "level"));
        }
        if (random.nextBoolean()) {
            marks.add(mark(Layer.OVERRIDE, "knee", Integer.toString(random.nextInt(6)), "reason"));
        }
        if (random.nextBoolean()) {
            marks.add(mark(Layer.PENALTY, Place.WHOLE, Integer.toString(random.nextInt(30)), "reason"));
        }
        return marks;
    }

    private StudentResult combine(StoredMarking... markings) {
        return Layers.combine(automatic, Arrays.asList(markings));
    }

    private CriterionOutcome outcome(String points) {
        return criterion(combine(mark(Layer.HAND, "reasoning", points, "")), "reasoning")
                .outcome();
    }

    private StudentResult withPenalty(String penalty) {
        return with(
                automatic.findings(),
                new Score(new BigDecimal("7.5"), BigDecimal.ZERO, new BigDecimal(penalty), BigDecimal.TEN));
    }

    private StudentResult with(List<Finding> findings, Score score) {
        return new StudentResult(
                automatic.identity(),
                automatic.state(),
                Optional.of(score),
                automatic.criteria(),
                findings,
                automatic.superseded(),
                automatic.observations());
    }

    private static StoredMarking mark(Layer layer, String criterion, String points, String text) {
        return new StoredMarking(
                new Place(layer, "s1", criterion),
                new Marking(Optional.ofNullable(points).map(BigDecimal::new), text),
                new Basis(
                        "Ada",
                        SampleClass.NOON,
                        SampleClass.rubric().rubric().sha256(),
                        student("s1", "5", "2.5").observations().ledgerSha256()),
                Optional.empty());
    }

    private static StoredMarking identityOfAnotherLedger() {
        StoredMarking identity = mark(Layer.IDENTITY, Place.WHOLE, null, "asked");
        return new StoredMarking(
                identity.place(),
                identity.marking(),
                new Basis("Ada", SampleClass.NOON, "rubric", Optional.of("another")),
                Optional.empty());
    }

    private static CriterionResult criterion(StudentResult result, String id) {
        return result.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void requireScore(
            StudentResult result, String automatic, String byHand, String penalty, String pending) {
        Score score = result.score().orElseThrow();
        assertThat(score.automatic()).isEqualByComparingTo(automatic);
        assertThat(score.byHand()).isEqualByComparingTo(byHand);
        assertThat(score.penalty()).isEqualByComparingTo(penalty);
        assertThat(score.pendingByHand()).isEqualByComparingTo(pending);
    }
}
