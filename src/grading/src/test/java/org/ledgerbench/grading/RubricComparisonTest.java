package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.toy.Judged;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;

class RubricComparisonTest {

    private static final String NARROW = "part: launch, check: lock, bands: [{ within: 1, credit: 100% }]";
    private static final String WIDE =
            "part: launch, check: lock, bands: [{ within: 1, credit: 100% }, { within: 10, credit: 50% }]";
    private static final String ORDER = "part: launch, check: order";

    private final List<Submission> submissions = List.of(
            new Play().by("s1").lock("launch", 30).as("a"),
            new Play().by("s2").lock("launch", 38).as("b"),
            new Play().by("s3").as("c"),
            Play.submission("d", new byte[0], Provenance.UNKNOWN));

    @Test
    void namesWhosePointsChangeByHowMuchAndThroughWhat() {
        List<RubricComparison.Change> changes = RubricComparison.compare(graded(ORDER, NARROW), graded(ORDER, WIDE));

        assertThat(changes).hasSize(1);
        RubricComparison.Change change = changes.get(0);
        assertThat(change.id()).isEqualTo("s2");
        assertThat(change.before()).contains(new BigDecimal("10.00"));
        assertThat(change.after()).contains(new BigDecimal("15.00"));
        assertThat(change.difference()).isEqualByComparingTo("5");
        assertThat(change.causes()).hasSize(1);
        assertThat(change.causes().get(0).criterion()).isEqualTo("c2");
        assertThat(change.causes().get(0).before().orElseThrow().outcome()).isEqualTo(CriterionOutcome.FAILED);
        assertThat(change.causes().get(0).after().orElseThrow().outcome()).isEqualTo(CriterionOutcome.PARTIAL);
    }

    @Test
    void theSameRubricChangesNothing() {
        assertThat(RubricComparison.compare(graded(ORDER, NARROW), graded(ORDER, NARROW)))
                .isEmpty();
    }

    @Test
    void aNewCriterionIsACauseWithoutABefore() {
        List<RubricComparison.Change> changes = RubricComparison.compare(graded(ORDER), graded(ORDER, NARROW));

        assertThat(changes).extracting(RubricComparison.Change::id).containsExactly("s1", "s2", "s3");
        assertThat(changes.get(0).causes().get(0).before()).isEqualTo(Optional.empty());
        assertThat(changes.get(0).difference()).isEqualByComparingTo("10");
        assertThat(changes.get(2).difference()).isZero();
    }

    private ClassResult graded(String... criteria) {
        return new ClassGrader(new LedgerGrader(ToyMission.catalog(), Judged.rubric(criteria)))
                .grade(submissions, Roster.NONE, new ClassGrader.Job(1, Progress.SILENT, CancelToken.NEVER));
    }
}
