package org.ledgerbench.dataselection.dedup;

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
import org.ledgerbench.mission.figure.Visibility;

class DedupFiguresTest {

    private static final Position POSITION = new Position("edge-guardian", "dedup-audit");

    private final DedupModel model = DedupModelTest.model(TrackId.EDGE_GUARDIAN);

    private static Settings at(double threshold) {
        return new Settings(Map.of("threshold", Value.of(threshold)));
    }

    private List<Figure> draw(Settings settings, Optional<Settings> answer) {
        return new DedupFigures(model).draw(new FigureRequest(POSITION, settings, List.of(at(0.5), at(0.9)), answer));
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
    void aRunLiesWhereAllEpochsOverWhatIsLeftAreDone() {
        Figure curve = draw(at(0.8), Optional.empty()).get(0);
        Series runs = series(curve, "runs");
        assertThat(runs.kind()).isEqualTo(Series.Kind.RUNS);
        for (int i = 0; i < 2; i++) {
            DedupResult run = model.at(i == 0 ? 0.5 : 0.9);
            Point point = runs.points().get(i);
            assertThat(point.x()).isCloseTo(run.cost().trainingFlops(), within(1e6));
            assertThat(point.y())
                    .isCloseTo(run.learning().signalKept() * run.learning().icrRaw(), within(1e-12));
        }
    }

    @Test
    void theRawCurveHitsTheWallWhenEverySampleWasSeenOnce() {
        Figure curve = draw(at(0.8), Optional.empty()).get(0);
        assertThat(marker(curve, "raw-wall").at().x()).isCloseTo(model.rawFlops() / 3, within(1e6));
        assertThat(marker(curve, "pruned-wall").at().x())
                .isCloseTo(model.at(0.8).cost().trainingFlops() / 3, within(1e6));
    }

    @Test
    void pruningTeachesMoreForTheSameComputeAtTheBestThreshold() {
        Figure curve = draw(at(0.8), Optional.empty()).get(0);
        List<Point> raw = series(curve, "raw").points();
        List<Point> best = series(curve, "best").points();
        for (int i = 1; i < raw.size(); i++) {
            assertThat(best.get(i).x()).isEqualTo(raw.get(i).x());
            assertThat(best.get(i).y()).isGreaterThan(raw.get(i).y());
        }
    }

    @Test
    void theBestThresholdIsShownAfterTheAnswerOnly() {
        List<Figure> figures = draw(at(0.8), Optional.empty());
        assertThat(series(figures.get(0), "best").style().visibility()).isEqualTo(Visibility.AFTER_ANSWER);
        assertThat(series(figures.get(1), "gain").style().visibility()).isEqualTo(Visibility.AFTER_ANSWER);
        assertThat(figures.get(1).regions()).allMatch(region -> region.style().visibility() == Visibility.AFTER_ANSWER);
    }

    @Test
    void theBestThresholdsAreShaded() {
        Figure gains = draw(at(0.8), Optional.empty()).get(1);
        var cell = gains.regions().get(0).cells().get(0);
        assertThat(cell.low().x()).isEqualTo(0.74);
        assertThat(cell.high()).isEqualTo(new Point(0.77, model.best().gain()));
    }

    @Test
    void theCommittedThresholdIsMarkedOnceThereIsOne() {
        assertThat(draw(at(0.8), Optional.empty()).get(0).markers())
                .noneMatch(marker -> marker.id().equals("answer"));
        List<Figure> answered = draw(at(0.8), Optional.of(at(0.75)));
        assertThat(marker(answered.get(0), "answer").at().x())
                .isCloseTo(model.at(0.75).cost().trainingFlops(), within(1e6));
        assertThat(marker(answered.get(1), "answer").at())
                .isEqualTo(new Point(0.75, model.at(0.75).gain()));
    }
}
