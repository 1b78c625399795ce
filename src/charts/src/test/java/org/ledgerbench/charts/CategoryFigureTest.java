package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;
import org.ledgerbench.charts.CategoryFigure.Arrangement;
import org.ledgerbench.charts.CategoryFigure.Category;
import org.ledgerbench.charts.CategoryFigure.CategorySeries;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;

class CategoryFigureTest {

    private static final ImageSize SIZE = ImageSize.of(640, 300);

    @Test
    void writesWordsNumbersAndNotesThatCanBeSearched() {
        String grouped = answers(Arrangement.GROUPED).svg(ChartTheme.LIGHT, SIZE);
        String stacked = answers(Arrangement.STACKED).svg(ChartTheme.LIGHT, SIZE);

        assertThat(grouped).contains("What was predicted", "Fewer labels", "More labels", "Students", ">12<");
        assertThat(stacked).contains("12 (75 %)", "4 (25 %)", "Right", "Wrong").contains("<title>");
    }

    @Test
    void paintsWithoutADisplayInBothThemes() throws IOException {
        for (ChartTheme theme : List.of(ChartTheme.LIGHT, ChartTheme.DARK)) {
            byte[] png = answers(Arrangement.STACKED).png(theme, SIZE);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(640);
            assertThat(image.getRGB(0, 0)).isEqualTo(theme.background().getRGB());
        }
    }

    @Test
    void fillsEverySeriesOtherwiseSoThatColourIsNeverAlone() {
        CategoryPlot plot = (CategoryPlot)
                answers(Arrangement.GROUPED).chart(ChartTheme.LIGHT).getPlot();

        assertThat(alpha(plot, 0)).isGreaterThan(alpha(plot, 1) + 50);
        assertThat(plot.getFixedLegendItems().getItemCount()).isEqualTo(2);
    }

    @Test
    void keepsCategoriesWithTheSameWordsApart() {
        CategoryFigure twins = new CategoryFigure(
                "twins",
                "Twins",
                Axis.linear("Students", "1"),
                Arrangement.GROUPED,
                List.of(new Category("Same", ""), new Category("Same", "")),
                List.of(series("Right", Tone.MET, 3, 4)));

        CategoryPlot plot = (CategoryPlot) twins.chart(ChartTheme.LIGHT).getPlot();
        assertThat(plot.getDataset().getColumnCount()).isEqualTo(2);
        assertThat(plot.getDataset().getValue(0, 1)).isEqualTo(4.0);
    }

    @Test
    void showsNegativeAndAbsentValues() {
        CategoryFigure signed = new CategoryFigure(
                "signed",
                "Signed",
                Axis.linear("Correlation", "1"),
                Arrangement.GROUPED,
                List.of(new Category("a", ""), new Category("b", "")),
                List.of(new CategorySeries(
                        "d", Tone.DATA, List.of(OptionalDouble.of(-0.456), OptionalDouble.empty()))));

        CategoryPlot plot = (CategoryPlot) signed.chart(ChartTheme.LIGHT).getPlot();
        assertThat(plot.getRangeAxis().getRange().getLowerBound()).isLessThan(-0.456);
        assertThat(signed.svg(ChartTheme.LIGHT, SIZE)).contains("-0.46");
    }

    @Test
    void leavesMoreRoomForLongerNotes() {
        double brief = longestAxis("4");
        double wordy = longestAxis("7601 (79 %), right for 42");

        assertThat(brief).isGreaterThan(4);
        assertThat(wordy).isGreaterThan(brief * 1.3).isLessThan(9);
    }

    private static double longestAxis(String note) {
        CategoryFigure figure = new CategoryFigure(
                "notes",
                "Notes",
                Axis.linear("Students", "1"),
                Arrangement.STACKED,
                List.of(new Category("a", note)),
                List.of(series("Right", Tone.MET, 4)));
        CategoryPlot plot = (CategoryPlot) figure.chart(ChartTheme.LIGHT).getPlot();
        return plot.getRangeAxis().getRange().getUpperBound();
    }

    @Test
    void isDrawnWithoutCategoriesToo() {
        CategoryFigure empty = new CategoryFigure(
                "empty", "Nobody", Axis.linear("Students", "1"), Arrangement.STACKED, List.of(), List.of());

        assertThat(empty.svg(ChartTheme.DARK, SIZE)).contains("Nobody");
        assertThat(empty.height()).isPositive();
    }

    @Test
    void growsWithWhatItShows() {
        assertThat(answers(Arrangement.GROUPED).height())
                .isGreaterThan(answers(Arrangement.STACKED).height() - 1);
    }

    @Test
    void refusesASeriesOfAnotherLength() {
        assertThatThrownBy(() -> new CategoryFigure(
                        "x",
                        "X",
                        Axis.linear("Students", "1"),
                        Arrangement.GROUPED,
                        List.of(new Category("a", "")),
                        List.of(series("s", Tone.DATA, 1, 2))))
                .hasMessageContaining("2 values for 1 categories");
    }

    private static int alpha(CategoryPlot plot, int series) {
        return ((java.awt.Color) plot.getRenderer().getSeriesPaint(series)).getAlpha();
    }

    private static CategoryFigure answers(Arrangement arrangement) {
        return new CategoryFigure(
                "answers",
                "What was predicted",
                Axis.linear("Students", "1"),
                arrangement,
                List.of(new Category("Fewer labels", "12 (75 %)"), new Category("More labels", "4 (25 %)")),
                List.of(series("Right", Tone.MET, 12, 0), series("Wrong", Tone.VIOLATED, 0, 4)));
    }

    private static CategorySeries series(String label, Tone tone, double... values) {
        return new CategorySeries(
                label,
                tone,
                DoubleStream.of(values).mapToObj(OptionalDouble::of).toList());
    }
}
