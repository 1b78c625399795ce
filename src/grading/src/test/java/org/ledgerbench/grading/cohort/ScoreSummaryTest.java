package org.ledgerbench.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;

class ScoreSummaryTest {

    private final List<StudentResult> students = new ArrayList<>();

    /** Definition 8: the p-th quantile of n numbers stands at place (n + 1/3) p + 1/3. */
    @Test
    void givesFiveNumbersAndTheMean() {
        students.add(student(StudentState.MISSING, Optional.empty()));
        for (String points : List.of("40", "10", "20", "80", "30")) {
            students.add(student(StudentState.GRADED, Optional.of(points)));
        }

        ScoreSummary summary = ScoreSummary.of(students);

        assertThat(summary.students()).isEqualTo(6);
        assertThat(summary.withPoints()).isEqualTo(5);
        assertThat(summary.mean()).hasValue(36);
        ScoreSummary.Quartiles quartiles = summary.quartiles().orElseThrow();
        assertThat(quartiles.least()).isEqualTo(10);
        assertThat(quartiles.lower()).isCloseTo(10 + 10 * (16 / 3.0 / 4 + 1 / 3.0 - 1), within(1e-9));
        assertThat(quartiles.median()).isEqualTo(30);
        assertThat(quartiles.upper()).isCloseTo(40 + 40 * (16 / 3.0 * 3 / 4 + 1 / 3.0 - 4), within(1e-9));
        assertThat(quartiles.most()).isEqualTo(80);
    }

    @Test
    void isOneNumberFiveTimesForOneStudent() {
        students.add(student(StudentState.GRADED, Optional.of("12.5")));

        assertThat(ScoreSummary.of(students).quartiles())
                .hasValue(new ScoreSummary.Quartiles(12.5, 12.5, 12.5, 12.5, 12.5));
    }

    @Test
    void isUndefinedWithoutPoints() {
        students.add(student(StudentState.ERROR, Optional.empty()));

        ScoreSummary summary = ScoreSummary.of(students);

        assertThat(summary.withPoints()).isZero();
        assertThat(summary.mean()).isEmpty();
        assertThat(summary.quartiles()).isEmpty();
    }

    @Test
    void addsUpThePointsOfAPartAsAShareOfWhatWasJudged() {
        Rubric rubric = new Rubric(
                "toy",
                "Toy",
                new BigDecimal("12"),
                List.of(
                        criterion("a", Optional.of("one"), "4"),
                        criterion("b", Optional.of("two"), "2"),
                        criterion("c", Optional.of("one"), "1"),
                        criterion("d", Optional.of("one"), "5"),
                        criterion("e", Optional.empty(), "0")),
                Optional.empty(),
                "");
        CohortStatistics cohort = new CohortStatistics(
                Map.of(),
                OptionalDouble.empty(),
                List.of(
                        statistics("a", 4, OptionalDouble.of(3)),
                        statistics("b", 2, OptionalDouble.empty()),
                        statistics("c", 1, OptionalDouble.of(0.5)),
                        statistics("d", 5, OptionalDouble.empty()),
                        statistics("e", 0, OptionalDouble.of(0))),
                List.of(),
                List.of());

        assertThat(PartShare.of(rubric, cohort))
                .containsExactly(
                        new PartShare(Optional.of("one"), OptionalDouble.of(0.7)),
                        new PartShare(Optional.of("two"), OptionalDouble.empty()),
                        new PartShare(Optional.empty(), OptionalDouble.empty()));
    }

    private static CriterionStatistics statistics(String id, double worth, OptionalDouble mean) {
        return new CriterionStatistics(id, worth, mean, OptionalDouble.empty(), OptionalDouble.empty(), Map.of());
    }

    private static Criterion criterion(String id, Optional<String> part, String points) {
        return new Criterion(id, part, new BigDecimal(points), new Check.Order(), List.of(), Feedback.NONE);
    }

    private static StudentResult student(StudentState state, Optional<String> points) {
        return new StudentResult(
                new Identity("s", Optional.empty(), Optional.empty(), Optional.empty()),
                state,
                points.map(BigDecimal::new)
                        .map(each -> new Score(each, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)),
                List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
    }
}
