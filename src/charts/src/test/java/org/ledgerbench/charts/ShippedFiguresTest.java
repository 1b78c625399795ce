package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.figure.Figure;

/** The figures and formulas that come with the program can be drawn. */
class ShippedFiguresTest {

    private final Mission mission = new DataSelectionMission();
    private final Track track = mission.description().track("tiny-pioneer").orElseThrow();

    @Test
    void everyFigureCanBeDrawnBeforeAndAfterTheAnswer() {
        for (Part part : track.parts()) {
            Position position = new Position(track.id(), part.id());
            Settings settings = part.defaults();
            draw(mission.simulator().figures(FigureRequest.of(position, settings)));
            draw(mission.simulator()
                    .figures(
                            new FigureRequest(position, settings, List.of(settings, settings), Optional.of(settings))));
        }
    }

    private static void draw(List<Figure> figures) {
        for (Figure figure : figures) {
            String svg = new FigurePainter().svg(figure, ChartTheme.DARK, ImageSize.of(480, 320));
            assertThat(svg).contains("</svg>", figure.outline().title());
        }
    }

    @Test
    void everyFormulaCanBeTypeset() {
        FormulaPainter painter = new FormulaPainter();
        for (Part part : track.parts()) {
            for (Formula formula : part.instruments().formulas()) {
                assertThat(painter.problem(formula.latex())).as(formula.id()).isEmpty();
                formula.symbols()
                        .forEach(symbol -> assertThat(painter.problem(symbol.latex()))
                                .as("%s in %s", symbol.latex(), formula.id())
                                .isEmpty());
            }
        }
    }
}
