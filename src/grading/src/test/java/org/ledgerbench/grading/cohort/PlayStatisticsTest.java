package org.ledgerbench.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.KneeTruth;

class PlayStatisticsTest {

    @Test
    void measuresKneeErrorsAsSharesOfTheKnee() {
        KneeErrors errors = KneeErrors.of("roi", List.of(knee(105, 100), knee(150, 200), knee(90, 100), unanswered()));

        assertThat(errors.errors()).containsExactly(-0.25, -0.1, 0.05);
        assertThat(errors.without()).isEqualTo(1);
        assertThat(errors.median()).hasValue(-0.1);
        assertThat(errors.shortBy(0.05)).isEqualTo(2);
        assertThat(errors.shortBy(0.1)).isEqualTo(1);
        assertThat(errors.beyond(0.05)).isZero();
        assertThat(errors.beyond(0.04)).isEqualTo(1);
    }

    @Test
    void averagesTheTwoMiddleErrors() {
        assertThat(KneeErrors.of("roi", List.of(knee(100, 100), knee(120, 100), knee(140, 100), knee(400, 100)))
                        .median()
                        .getAsDouble())
                .isCloseTo(0.3, within(1e-12));
        assertThat(KneeErrors.of("roi", List.of()).median()).isEmpty();
    }

    @Test
    void leavesOutAKneeAtZeroAndAnotherPart() {
        KneeErrors none = KneeErrors.of("roi", List.of(knee(10, 0)));

        assertThat(none.errors()).isEmpty();
        assertThat(none.without()).isEqualTo(1);
        assertThat(KneeErrors.of("elsewhere", List.of(knee(10, 10))).errors()).isEmpty();
    }

    @Test
    void countsKneeErrorsInTenthsWithTheKneeInTheMiddle() {
        List<Bin> bins = KneeErrors.of(
                        "roi", List.of(knee(95, 100), knee(105, 100), knee(106, 100), knee(20, 100), knee(900, 100)))
                .bins();

        assertThat(bins).hasSize(21);
        assertThat(students(bins, 0)).isEqualTo(2);
        assertThat(students(bins, 0.1)).isEqualTo(1);
        assertThat(students(bins, -0.8)).isEqualTo(1);
        assertThat(students(bins, 1)).isEqualTo(1);
        assertThat(bins.stream().mapToInt(Bin::students).sum()).isEqualTo(5);
    }

    @Test
    void countsRoundValuesInTheMiddleOfBarsAndEdgesNearerZero() {
        Bins bins = new Bins(5, 0, 100);
        DoubleStream.of(0, 2.5, 2.6, 7.5, 30, 100, 250, -8).forEach(value -> bins.add(value, 1));
        bins.add(30, 3);

        List<Bin> list = bins.toList();
        assertThat(list).hasSize(21);
        assertThat(students(list, 0)).isEqualTo(3);
        assertThat(students(list, 5)).isEqualTo(2);
        assertThat(students(list, 30)).isEqualTo(4);
        assertThat(students(list, 100)).isEqualTo(2);
    }

    @Test
    void refusesBarsWithoutWidthOrUpsideDown() {
        assertThatThrownBy(() -> new Bins(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bins(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bins(Double.NaN, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsRunsUsedAgainstALimit() {
        RunsUsed used = RunsUsed.of("roi", plays(3, 10, 12, 3, 0, 10));

        assertThat(used.counts()).containsExactly(1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 1);
        assertThat(used.students(10)).isEqualTo(2);
        assertThat(used.students(99)).isZero();
        assertThat(used.over(10)).isEqualTo(1);
        assertThat(used.over(2)).isEqualTo(5);
        assertThat(used.median()).hasValue(6.5);
    }

    @Test
    void countsWhoNeverOpenedAPartAsNoRuns() {
        RunsUsed used = RunsUsed.of("elsewhere", plays(3));

        assertThat(used.counts()).containsExactly(1);
        assertThat(RunsUsed.of("roi", List.of()).counts()).isEmpty();
        assertThat(RunsUsed.of("roi", List.of()).median()).isEmpty();
    }

    private static List<StudentPlay> plays(int... settings) {
        return IntStream.of(settings)
                .mapToObj(each -> play(each, Optional.empty()))
                .toList();
    }

    private static StudentPlay knee(double committed, double knee) {
        return play(1, Optional.of(new KneeTruth(committed, knee, 1, 1, "labels")));
    }

    private static StudentPlay unanswered() {
        return play(1, Optional.empty());
    }

    private static StudentPlay play(int settings, Optional<KneeTruth> knee) {
        return new StudentPlay(
                "s", "north", List.of(new PartPlay("roi", settings, new RunSequence(settings, "x"), knee)));
    }

    private static int students(List<Bin> bins, double centre) {
        return bins.stream()
                .filter(bin -> Math.abs(bin.centre() - centre) < 1e-9)
                .findFirst()
                .orElseThrow()
                .students();
    }
}
