package org.ledgerbench.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.Value;

class CohortStatisticsTest {

    private static final Rubric RUBRIC = new Rubric(
            "toy",
            "Toy",
            new BigDecimal("10"),
            List.of(criterion("a", "2"), criterion("b", "3"), criterion("c", "5")),
            Optional.empty(),
            "");

    private final List<StudentResult> students = new ArrayList<>();

    @Test
    void countsEveryStateAndGivesPointsToThoseWhoHaveAny() {
        student("s1", "2", "3", "5");
        student("s2", "0", "0", "0");
        students.add(without("s3", StudentState.MISSING));
        students.add(without("s4", StudentState.ERROR));

        CohortStatistics cohort = cohort();

        assertThat(cohort.states())
                .containsEntry(StudentState.GRADED, 2)
                .containsEntry(StudentState.MISSING, 1)
                .containsEntry(StudentState.ERROR, 1)
                .doesNotContainKey(StudentState.EXCUSED);
        assertThat(cohort.meanPoints()).hasValue(5);
        assertThat(cohort.scores()).extracting(ScoreBin::students).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void countsWhatIsMissingAsNothingAndLeavesOutWhatIsPending() {
        student("s1", "2", "3", "5");
        student("s2", "1", null, "0");
        student("s3", "0", "0", null);

        CriterionStatistics second = cohort().criteria().get(1);

        assertThat(second.mean()).hasValue(1.5);
        assertThat(second.facility()).hasValue(0.5);
        assertThat(second.outcomes())
                .containsEntry(CriterionOutcome.PASSED, 1)
                .containsEntry(CriterionOutcome.PENDING, 1)
                .containsEntry(CriterionOutcome.FAILED, 1);
        assertThat(second.count(CriterionOutcome.SKIPPED)).isZero();
    }

    /** By hand: a = 2, 1, 0, 2 beside rest shares 1, 0.5, 0.25, 0.5 gives 0.6625 / sqrt(2.75 * 0.296875). */
    @Test
    void discriminatesByTheShareEarnedOfEverythingElse() {
        student("s1", "2", "3", "5");
        student("s2", "1", "3", "1");
        student("s3", "0", "2", "0");
        student("s4", "2", "0", "4");

        double a = cohort().criteria().get(0).discrimination().getAsDouble();

        double products = 0.75 * 0.4375 + -0.25 * -0.0625 + -1.25 * -0.3125 + 0.75 * -0.0625;
        double squares = (0.5625 + 0.0625 + 1.5625 + 0.5625)
                * (0.4375 * 0.4375 + 0.0625 * 0.0625 + 0.3125 * 0.3125 + 0.0625 * 0.0625);
        assertThat(a).isCloseTo(products / Math.sqrt(squares), within(1e-12));
    }

    @Test
    void comparesSharesWhereSomeStudentsStillWaitForMarks() {
        student("s1", "2", "3", null);
        student("s2", "1", "3", "5");
        student("s3", "0", "0", null);

        // The rest is 3 of 3, 8 of 8 and 0 of 3: the first two are alike, although one has more points.
        double[] shares = {1, 1, 0};
        double expected = Correlation.of(new double[] {2, 1, 0}, shares).getAsDouble();
        assertThat(cohort().criteria().get(0).discrimination()).hasValue(expected);
    }

    @Test
    void leavesDiscriminationUndefinedForFewerThanThreeStudentsOrEqualPoints() {
        student("s1", "2", "3", "5");
        student("s2", "0", "0", "0");
        assertThat(cohort().criteria().get(0).discrimination()).isEmpty();

        student("s3", "1", "3", "5");
        assertThat(cohort().criteria().get(0).discrimination()).isPresent();

        students.clear();
        student("s1", "2", "0.1", "0.2");
        student("s2", "2", "0.3", "0.1");
        student("s3", "2", "0.2", "0.3");
        assertThat(cohort().criteria().get(0).discrimination()).isEmpty();
    }

    @Test
    void leavesEverythingUndefinedInAnEmptyClass() {
        CohortStatistics cohort = cohort();

        assertThat(cohort.meanPoints()).isEmpty();
        assertThat(cohort.scores())
                .hasSize(10)
                .allSatisfy(bin -> assertThat(bin.students()).isZero());
        assertThat(cohort.criteria()).allSatisfy(each -> {
            assertThat(each.mean()).isEqualTo(OptionalDouble.empty());
            assertThat(each.facility()).isEmpty();
        });
        assertThat(cohort.predictions()).isEmpty();
    }

    @Test
    void leavesFacilityUndefinedForACriterionWorthNothing() {
        Rubric worthless =
                new Rubric("toy", "Toy", BigDecimal.ZERO, List.of(criterion("a", "0")), Optional.empty(), "");
        CriterionResult zero =
                new CriterionResult("a", CriterionOutcome.FAILED, Optional.of(BigDecimal.ZERO), BigDecimal.ZERO, "");
        CohortStatistics cohort = CohortStatistics.of(worthless, List.of(result("s1", List.of(zero))));

        assertThat(cohort.criteria().get(0).mean()).hasValue(0);
        assertThat(cohort.criteria().get(0).facility()).isEmpty();
        assertThat(cohort.scores().get(0).students()).isEqualTo(1);
    }

    @Test
    void aScoreOnABoundBeginsTheHigherBarAndTheMostEndsTheLast() {
        student("s1", "0", "2.99", "0");
        student("s2", "0", "3", "0");
        student("s3", "1", "0", "5");
        student("s4", "2", "3", "5");

        assertThat(cohort().scores()).extracting(ScoreBin::students).containsExactly(0, 0, 1, 1, 0, 0, 1, 0, 0, 1);
        assertThat(cohort().scores().get(3)).isEqualTo(new ScoreBin(3, 4, 1));
    }

    @Test
    void countsPredictionsByPartAndTrackWithTheirTruths() {
        predicting("s1", "north", Value.of(30));
        predicting("s2", "north", Value.of(4));
        predicting("s3", "north", Value.of(30));
        predicting("s4", "south", Value.of("more"));

        assertThat(cohort().predictions())
                .containsExactly(
                        count("north", Value.of(4), 1),
                        count("north", Value.of(30), 2),
                        count("south", Value.of("more"), 1));
    }

    @Test
    void keepsTheTextThirtyApartFromTheNumber() {
        predicting("s1", "north", Value.of("30"));
        predicting("s2", "north", Value.of(30));
        predicting("s3", "north", Value.of("true"));
        predicting("s4", "north", Value.of(true));

        assertThat(cohort().predictions()).hasSize(4);
    }

    private CohortStatistics cohort() {
        return CohortStatistics.of(new ClassResult(RUBRIC, students));
    }

    private static PredictionCount count(String track, Value predicted, int students) {
        return new PredictionCount("first", track, predicted, Optional.of(Value.of(29.5)), students);
    }

    private static Criterion criterion(String id, String points) {
        return new Criterion(
                id, Optional.of("first"), new BigDecimal(points), new Check.Order(), List.of(), Feedback.NONE);
    }

    private void student(String id, String... points) {
        List<CriterionResult> criteria = new ArrayList<>();
        for (int index = 0; index < points.length; index++) {
            Criterion criterion = RUBRIC.criteria().get(index);
            criteria.add(result(criterion, Optional.ofNullable(points[index]).map(BigDecimal::new)));
        }
        students.add(result(id, criteria));
    }

    private static CriterionResult result(Criterion criterion, Optional<BigDecimal> points) {
        CriterionOutcome outcome = points.map(earned -> earned.signum() == 0
                        ? CriterionOutcome.FAILED
                        : earned.compareTo(criterion.points()) == 0
                                ? CriterionOutcome.PASSED
                                : CriterionOutcome.PARTIAL)
                .orElse(CriterionOutcome.PENDING);
        return new CriterionResult(criterion.id(), outcome, points, criterion.points(), "because");
    }

    private static StudentResult result(String id, List<CriterionResult> criteria) {
        BigDecimal earned =
                criteria.stream().flatMap(each -> each.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StudentResult(
                identity(id, "north"),
                StudentState.GRADED,
                Optional.of(new Score(earned, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)),
                criteria,
                List.of(),
                List.of(),
                Observations.NONE);
    }

    private void predicting(String id, String track, Value predicted) {
        LockPrediction prediction = new LockPrediction("first", predicted, Optional.of(Value.of(29.5)));
        students.add(new StudentResult(
                identity(id, track),
                StudentState.GRADED,
                Optional.of(new Score(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)),
                List.of(),
                List.of(),
                List.of(),
                new Observations(Optional.empty(), Optional.empty(), Optional.empty(), List.of(prediction))));
    }

    private static StudentResult without(String id, StudentState state) {
        return new StudentResult(
                identity(id, "north"), state, Optional.empty(), List.of(), List.of(), List.of(), Observations.NONE);
    }

    private static Identity identity(String id, String track) {
        return new Identity(id, Optional.empty(), Optional.of(track), Optional.empty());
    }
}
