package org.ledgerbench.dataselection.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Visibility;

class LabelingFiguresTest {

    private static final LabelingModel EDGE = LabelingModels.of(TrackId.EDGE_GUARDIAN);

    private static Settings run(String sampler, int batchSize, int labels) {
        return new Settings(
                Map.of("sampler", Value.of(sampler), "batchSize", Value.of(batchSize), "labels", Value.of(labels)));
    }

    private static List<Figure> draw(LabelingModel model, Optional<Settings> answer, Settings... runs) {
        int reference = model.track().batches().reference();
        Settings settings = run("random", reference, model.seed());
        Position position = new Position("edge-guardian", "labeling-roi");
        return new LabelingFigures(model, new FigureRequest(position, settings, List.of(runs), answer)).draw();
    }

    private static List<Series> student(Figure figure) {
        return figure.visible(visibility -> visibility == Visibility.ALWAYS || visibility == Visibility.AFTER_LOCK)
                .series();
    }

    private static Series series(Figure figure, String id) {
        return figure.series().stream()
                .filter(series -> series.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Marker marker(Figure figure, String id) {
        return figure.markers().stream()
                .filter(marker -> marker.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeAnyRunAStudentSeesNoCurve() {
        for (Figure figure : draw(EDGE, Optional.empty())) {
            assertThat(student(figure)).allMatch(series -> series.points().isEmpty());
        }
    }

    @Test
    void aCurveReachesAsFarAsItsOwnRunsDid() {
        Figure roi = draw(
                        EDGE,
                        Optional.empty(),
                        run("uncertainty", 1000, 30_000),
                        run("random", 1000, 9000),
                        run("uncertainty", 1000, 12_000))
                .get(0);
        LabelingPath uncertainty = EDGE.path(Sampler.UNCERTAINTY, 1000);
        LabelingPath random = EDGE.path(Sampler.RANDOM, 1000);
        assertThat(lastX(series(roi, "seen-uncertainty-1000"))).isEqualTo(uncertainty.totalCost(25));
        assertThat(lastX(series(roi, "seen-random-1000"))).isEqualTo(random.totalCost(4));
    }

    @Test
    void randomRunsShareOneCurveWhateverTheirBatches() {
        Figure roi = draw(
                        EDGE,
                        Optional.empty(),
                        run("random", 500, 20_000),
                        run("random", 1000, 42_000),
                        run("random", 5000, 30_000))
                .get(0);

        assertThat(roi.series().stream()
                        .filter(series -> series.id().startsWith("seen-"))
                        .toList())
                .singleElement()
                .satisfies(series -> assertThat(lastX(series))
                        .isEqualTo(EDGE.path(Sampler.RANDOM, 1000).totalCost(37)));
    }

    private static double lastX(Series series) {
        return series.points().get(series.points().size() - 1).x();
    }

    @Test
    void aRandomRunGivesNothingOfUncertaintySamplingAway() {
        List<Figure> figures = draw(EDGE, Optional.empty(), run("random", 1000, 90_000));
        assertThat(student(figures.get(0)))
                .extracting(Series::id)
                .containsExactlyInAnyOrder("seen-random-1000", "runs");
        assertThat(student(figures.get(1)))
                .extracting(Series::id)
                .containsExactlyInAnyOrder("saving-runs", "cost-runs");
    }

    @Test
    void runsAreNumberedInTheOrderTheyWereRecorded() {
        Figure roi = draw(EDGE, Optional.empty(), run("uncertainty", 1000, 30_000), run("random", 200, 9000))
                .get(0);
        List<Point> runs = series(roi, "runs").points();
        assertThat(runs.get(0).x())
                .isEqualTo(EDGE.path(Sampler.UNCERTAINTY, 1000).totalCost(25));
        assertThat(runs.get(1).x()).isEqualTo(EDGE.path(Sampler.RANDOM, 200).totalCost(20));
    }

    @Test
    void runsOfOneBatchSizeAreJoinedFromFewLabelsToMany() {
        Figure marginal = draw(
                        EDGE,
                        Optional.empty(),
                        run("uncertainty", 1000, 90_000),
                        run("uncertainty", 1000, 30_000),
                        run("uncertainty", 500, 60_000),
                        run("uncertainty", 1000, 30_400))
                .get(1);
        assertThat(series(marginal, "seen-saving-1000").points())
                .extracting(Point::x)
                .containsExactly(30_000.0, 90_000.0);
        assertThat(marginal.series()).noneMatch(series -> series.id().equals("seen-saving-500"));
    }

    @Test
    void theKneeIsWhereTheFullCurvesCross() {
        LabelingModel cloud = LabelingModels.of(TrackId.CLOUD_TITAN);
        Figure marginal = draw(cloud, Optional.empty()).get(1);
        double knee = marker(marginal, "knee").at().x();
        assertThat(knee).isEqualTo(30_000);
        List<Point> saving = series(marginal, "full-saving").points();
        List<Point> cost = series(marginal, "full-cost").points();
        for (int i = 0; i < saving.size(); i++) {
            assertThat(saving.get(i).y() > cost.get(i).y())
                    .as("another round pays at %s labels", saving.get(i).x())
                    .isEqualTo(saving.get(i).x() < knee);
        }
    }

    @Test
    void theAnswerDecidesWhichFullCurvesAreShown() {
        Settings answer = run("random", 5000, 52_000);
        List<Figure> figures = draw(EDGE, Optional.of(answer));
        LabelingPath path = EDGE.path(Sampler.UNCERTAINTY, 5000);
        assertThat(marker(figures.get(1), "answer").at().x()).isEqualTo(50_000);
        assertThat(marker(figures.get(0), "answer").at().y()).isEqualTo(path.accuracy(9));
        assertThat(lastX(series(figures.get(0), "full-uncertainty"))).isEqualTo(path.totalCost(path.lastRound()));
    }

    @Test
    void theBudgetIsDrawnWhereThereIsOne() {
        assertThat(draw(EDGE, Optional.empty()).get(0).thresholds())
                .filteredOn(threshold -> threshold.id().equals("budget"))
                .singleElement()
                .matches(threshold -> threshold.value() == 50_000
                        && threshold.orientation() == Threshold.Orientation.VERTICAL
                        && threshold.label().contains("$50,000"));
        LabelingModel cloud = LabelingModels.of(TrackId.CLOUD_TITAN);
        for (Figure figure : draw(cloud, Optional.empty())) {
            assertThat(figure.thresholds())
                    .noneMatch(threshold -> threshold.id().equals("budget"));
        }
    }

    @Test
    void theErrorFloorIsDrawn() {
        assertThat(draw(EDGE, Optional.empty()).get(0).thresholds())
                .filteredOn(threshold -> threshold.id().equals("ceiling"))
                .singleElement()
                .satisfies(threshold -> assertThat(threshold.value())
                        .isCloseTo(1 - EDGE.learner().leastError(), within(1e-15)));
    }
}
