package org.ledgerbench.dataselection.domaingap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Visibility;

class DomainGapFiguresTest {

    private static Settings at(double share, double randomization) {
        return new Settings(Map.of("syntheticShare", Value.of(share), "randomization", Value.of(randomization)));
    }

    private static List<Figure> draw(DomainGapModel model, Settings settings, Optional<Settings> answer) {
        Position position = new Position("edge-guardian", "domain-gap");
        List<Settings> runs = List.of(at(0, 0), at(0.38, 0.5));
        return new DomainGapFigures(model).draw(new FigureRequest(position, settings, runs, answer));
    }

    private static Series series(Figure figure, String id) {
        return figure.series().stream()
                .filter(series -> series.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theRegionHoldsTheFeasiblePositionsAndNoOther(TrackId track) {
        DomainGapModel model = DomainGapModelTest.model(track);
        Region region =
                draw(model, at(0.5, 0), Optional.empty()).get(1).regions().get(0);
        for (Mix mix : MixGrid.all()) {
            long holding =
                    region.cells().stream().filter(cell -> holds(cell, mix)).count();
            assertThat(holding).as("%s", mix).isEqualTo(model.isFeasible(model.quality(mix)) ? 1 : 0);
        }
    }

    private static boolean holds(Region.Cell cell, Mix mix) {
        return cell.low().x() <= mix.syntheticShare()
                && mix.syntheticShare() <= cell.high().x()
                && cell.low().y() <= mix.randomization()
                && mix.randomization() <= cell.high().y();
    }

    @Test
    void theRegionIsShownAfterTheAnswerOnly() {
        Figure figure = draw(DomainGapModelTest.model(TrackId.EDGE_GUARDIAN), at(0.5, 0), Optional.empty())
                .get(1);
        assertThat(figure.regions()).allMatch(region -> region.style().visibility() == Visibility.AFTER_ANSWER);
        assertThat(figure.visible(visibility -> visibility != Visibility.AFTER_ANSWER)
                        .regions())
                .isEmpty();
    }

    @Test
    void curvesAreDrawnAtTheCurrentRandomisation() {
        DomainGapModel model = DomainGapModelTest.model(TrackId.EDGE_GUARDIAN);
        Figure figure = draw(model, at(0.5, 0.7), Optional.empty()).get(0);
        MixQuality expected = model.quality(new Mix(0.25, 0.7));
        assertThat(series(figure, "accuracy").points().get(25))
                .isEqualTo(new Point(0.25, expected.benchmarkAccuracy()));
        assertThat(series(figure, "rain-recall").points().get(25)).isEqualTo(new Point(0.25, expected.rainRecall()));
        assertThat(series(figure, "fid").points().get(25)).isEqualTo(new Point(0.25, expected.fid()));
        assertThat(series(figure, "fid").style().side()).isEqualTo(AxisSide.RIGHT);
    }

    @Test
    void anFidOfZeroIsDrawnAtTheFootOfItsLogarithmicAxis() {
        Figure figure = draw(DomainGapModelTest.model(TrackId.EDGE_GUARDIAN), at(0, 0), Optional.empty())
                .get(0);
        assertThat(series(figure, "fid-runs").points().get(0).y()).isEqualTo(1e-4);
        assertThat(series(figure, "fid").points()).allMatch(point -> point.y() >= 1e-4);
    }

    @Test
    void eachLimitIsALineOnItsOwnAxis() {
        DomainGapModel model = DomainGapModelTest.model(TrackId.TINY_PIONEER);
        Figure figure = draw(model, at(0.5, 0), Optional.empty()).get(0);
        assertThat(figure.thresholds())
                .extracting(
                        Threshold::id,
                        Threshold::value,
                        threshold -> threshold.style().side())
                .containsExactly(
                        tuple("accuracy-target", 0.9111, AxisSide.LEFT),
                        tuple("rain-floor", 0.806, AxisSide.LEFT),
                        tuple("fid-limit", 0.36, AxisSide.RIGHT));
    }

    @Test
    void theCommittedMixIsMarkedInBothFigures() {
        List<Figure> figures =
                draw(DomainGapModelTest.model(TrackId.EDGE_GUARDIAN), at(0.5, 0), Optional.of(at(0.35, 0.5)));
        assertThat(figures.get(0).markers())
                .hasSize(3)
                .allMatch(marker -> marker.at().x() == 0.35);
        assertThat(figures.get(1).markers())
                .anyMatch(marker -> marker.id().equals("answer") && marker.at().equals(new Point(0.35, 0.5)));
    }
}
