package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.ToyMission;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.LoadedMission;

class PredictionsTest {

    private static final List<LoadedMission> AT_HAND = List.of(LoadedMission.of(new ToyMission()));

    @Test
    void countsEveryPredictionOnceInTheSeriesOfItsTrack() {
        CountTable table = predictions(SampleClass.ofSize(200, 4), AT_HAND).of("dedup-audit");

        assertThat(table.series())
                .extracting(CountTable.Series::name)
                .containsExactly("Edge Guardian (truth: 30)", "Cloud Titan (truth: 38)");
        assertThat(table.series().stream()
                        .flatMap(series -> series.counts().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(200);
    }

    @Test
    void countsTracksTheMissionDoesNotKnowTogether() {
        CountTable table = predictions(onTracksOfTheirOwn(300), AT_HAND).of("dedup-audit");

        assertThat(table.series())
                .singleElement()
                .satisfies(series -> assertThat(series.name()).startsWith("Other tracks (truth: 30"));
    }

    @Test
    void withoutAMissionShowsAFewTracksAndTheRestTogether() {
        CountTable table = predictions(onTracksOfTheirOwn(300), List.of()).of("dedup-audit");

        assertThat(table.series()).hasSize(9);
        assertThat(table.series().get(8).name()).startsWith("Other tracks");
        assertThat(table.title()).isEqualTo("Predictions: dedup-audit");
    }

    @Test
    void marksTheCategoryOfTheTruth() {
        ClassResult graded = new ClassResult(
                SampleClass.RUBRIC,
                List.of(SampleClass.graded("s1", "A", "1", "1", "0"), SampleClass.graded("s2", "B", "3", "30", "0")));
        CountTable table = predictions(graded, AT_HAND).of("labeling-roi");

        assertThat(table.categories()).containsExactly("fewer", "same", "more \u25C4 truth");
        assertThat(predictions(graded, AT_HAND).of("dedup-audit").categories()).contains("30 to <40 \u25C4 truth");
    }

    private static Predictions predictions(ClassResult graded, List<LoadedMission> missions) {
        return new Predictions(CohortStatistics.of(graded).predictions(), new Missions(graded, missions));
    }

    private static ClassResult onTracksOfTheirOwn(int size) {
        List<StudentResult> students = SampleClass.ofSize(size, 4).students();
        return new ClassResult(
                SampleClass.RUBRIC,
                IntStream.range(0, size)
                        .mapToObj(number -> onTrack(students.get(number), "track-" + number))
                        .toList());
    }

    private static StudentResult onTrack(StudentResult student, String track) {
        Identity identity = student.identity();
        return new StudentResult(
                new Identity(identity.id(), identity.name(), Optional.of(track), identity.source()),
                student.state(),
                student.score(),
                student.criteria(),
                student.findings(),
                student.superseded(),
                student.observations());
    }
}
