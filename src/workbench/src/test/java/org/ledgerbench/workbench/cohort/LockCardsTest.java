package org.ledgerbench.workbench.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.charts.CategoryFigure;
import org.ledgerbench.charts.ChartTheme;
import org.ledgerbench.charts.FigurePicture;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.grading.cohort.PredictionCount;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.workbench.Samples;

class LockCardsTest {

    private final LockCards cards = new LockCards(
            Samples.rubric().rubric(),
            new MissionWords(Samples.catalog().latest("data-selection").map(LoadedMission::description)));

    @Test
    void pointsAtTheTruthAndAtTheWrongNumbersThatStandOut() {
        ChartCard card = cards.of(List.of(
                        number(30, 30, 20),
                        number(29, 30, 5),
                        number(50, 30, 12),
                        number(70, 30, 6),
                        number(41, 30, 1)))
                .get(0);
        Figure figure = ((FigurePicture) card.picture()).figure();

        assertThat(figure.markers()).extracting(Marker::label).containsExactly("True: 30 %", "50 %", "70 %");
        assertThat(figure.markers().get(1).at().x()).isEqualTo(50);
        assertThat(students(figure, 30)).isEqualTo(25);
        assertThat(students(figure, 40)).isEqualTo(1);
        assertThat(card.words())
                .isEqualTo("25 of 44 were near enough for all points (57 %); 0 predicted too little, 19 too much. Most"
                        + " frequent misconceptions: \u201c50 %\u201d 12 (27 %); \u201c70 %\u201d 6 (14 %).");
    }

    @Test
    void showsTheWholeAxisOfTheAnswerWhateverWasPredicted() {
        Figure figure =
                ((FigurePicture) cards.of(List.of(number(30, 30, 1))).get(0).picture()).figure();

        assertThat(figure.series().get(0).points()).hasSize(21);
        assertThat(figure.outline().x().unit()).isEqualTo("%");
    }

    @Test
    void measuresFromTheTruthWhereTracksDiffer() {
        ChartCard card = cards.of(List.of(
                        new PredictionCount("dedup-audit", "a", Value.of(30), Optional.of(Value.of(30)), 4),
                        new PredictionCount("dedup-audit", "b", Value.of(30), Optional.of(Value.of(60)), 3)))
                .get(0);
        Figure figure = ((FigurePicture) card.picture()).figure();

        assertThat(figure.outline().x().label()).isEqualTo("Predicted less what is true on the track");
        assertThat(students(figure, 0)).isEqualTo(4);
        assertThat(students(figure, -30)).isEqualTo(3);
        assertThat(figure.markers()).extracting(Marker::label).containsExactly("True");
    }

    @Test
    void drawsWhateverSomebodyWroteIntoALedger() {
        LockCards unknown = new LockCards(Samples.rubric().rubric(), new MissionWords(Optional.empty()));
        for (double absurd : new double[] {1e300, -Double.MAX_VALUE, Double.MAX_VALUE, 1e-300}) {
            for (LockCards each : List.of(cards, unknown)) {
                Figure alike = figure(each, number(absurd, 30, 1), number(30, 30, 1));
                Figure apart = figure(each, number(absurd, 30, 1), number(-absurd, 90, 1), number(30, 30, 1));
                assertThat(alike.series().get(0).points()).hasSizeBetween(1, 100);
                assertThat(apart.series().get(0).points()).hasSizeBetween(1, 100);
            }
        }
    }

    /** The figure, drawn once to be sure that it can be. */
    private static Figure figure(LockCards cards, PredictionCount... counts) {
        FigurePicture picture = (FigurePicture) cards.of(List.of(counts)).get(0).picture();
        assertThat(picture.svg(ChartTheme.LIGHT, ImageSize.of(480, 320))).contains("Students");
        return picture.figure();
    }

    @Test
    void marksRightAndWrongAnswersInWordsToo() {
        CategoryFigure bars =
                (CategoryFigure) cards.of(List.of(choice("a", "fewer", "fewer", 6), choice("a", "more", "fewer", 2)))
                        .get(0)
                        .picture();

        assertThat(bars.categories())
                .containsExactly(
                        new CategoryFigure.Category("Fewer labels than random sampling", "6 (75 %), right"),
                        new CategoryFigure.Category("As many labels as random sampling", "0 (0 %)"),
                        new CategoryFigure.Category("More labels than random sampling", "2 (25 %), wrong"));
    }

    @Test
    void showsAnAnswerThatIsRightOnSomeTracksOnly() {
        CategoryFigure bars =
                (CategoryFigure) cards.of(List.of(choice("a", "fewer", "fewer", 3), choice("b", "fewer", "more", 1)))
                        .get(0)
                        .picture();

        assertThat(bars.categories().get(0).note()).isEqualTo("4 (100 %), right for 3");
        assertThat(bars.series().get(0).values().get(0)).hasValue(3);
        assertThat(bars.series().get(1).values().get(0)).hasValue(1);
    }

    @Test
    void keepsAnAnswerThatTheMissionDoesNotOffer() {
        CategoryFigure bars = (CategoryFigure)
                cards.of(List.of(choice("a", "whatever", "fewer", 1))).get(0).picture();

        assertThat(bars.categories())
                .extracting(CategoryFigure.Category::label)
                .hasSize(4)
                .endsWith("whatever");
    }

    private static int students(Figure figure, double x) {
        return (int) figure.series().get(0).points().stream()
                .filter(point -> Math.abs(point.x() - x) < 1e-9)
                .mapToDouble(point -> point.y())
                .sum();
    }

    private static PredictionCount number(double predicted, double truth, int students) {
        return new PredictionCount("dedup-audit", "a", Value.of(predicted), Optional.of(Value.of(truth)), students);
    }

    private static PredictionCount choice(String track, String predicted, String truth, int students) {
        return new PredictionCount("labeling-roi", track, Value.of(predicted), Optional.of(Value.of(truth)), students);
    }
}
