package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FigurePainterTest {

    private final FigurePainter painter = new FigurePainter();

    static List<Figure> figures() {
        return ToyFigures.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void paintsEveryFigureWithoutADisplay(Figure figure) throws IOException {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();

        BufferedImage image = read(painter.png(figure, ChartTheme.LIGHT, ImageSize.of(480, 320)));

        assertThat(image.getWidth()).isEqualTo(480);
        assertThat(image.getHeight()).isEqualTo(320);
        assertThat(share(image, 0xFFFFFFFF)).as("white").isBetween(0.3, 0.98);
    }

    @Test
    void aScaledPictureHasTheSameContentInMorePixels() throws IOException {
        BufferedImage image = read(painter.png(ToyFigures.progress(), ChartTheme.DARK, new ImageSize(480, 320, 2)));

        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(640);
        assertThat(image.getRGB(0, 0)).isEqualTo(ChartTheme.DARK.background().getRGB());
    }

    @Test
    void numbersBarsOnlyWhereTheNumbersDoNotRunIntoEachOther() {
        assertThat(histogram(7)).contains(">7<");
        assertThat(histogram(77)).contains(">77<");
        assertThat(histogram(777)).doesNotContain(">777<");
    }

    private String histogram(int students) {
        List<Point> bars =
                IntStream.range(0, 22).mapToObj(x -> new Point(x, students)).toList();
        Style style = Style.of(Tone.DATA, Visibility.ALWAYS);
        Figure figure = new Figure(
                FigureOutline.of("h", "H", Axis.linear("Answer", "1"), Axis.linear("Students", "1")),
                List.of(new Series("s", "Students", Series.Kind.BAR, style, bars)),
                List.of(),
                List.of(),
                List.of());
        return painter.svg(figure, ChartTheme.LIGHT, ImageSize.of(480, 320));
    }

    @Test
    void theSameFigureIsTheSamePicture() {
        ImageSize size = ImageSize.of(300, 200);

        assertThat(painter.png(ToyFigures.domainGap(), ChartTheme.LIGHT, size))
                .isEqualTo(painter.png(ToyFigures.domainGap(), ChartTheme.LIGHT, size));
        assertThat(painter.svg(ToyFigures.domainGap(), ChartTheme.LIGHT, size))
                .isEqualTo(painter.svg(ToyFigures.domainGap(), ChartTheme.LIGHT, size));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void writesWellFormedSvg(Figure figure) throws Exception {
        String svg = painter.svg(figure, ChartTheme.DARK, ImageSize.of(480, 320));

        Document document = parse(svg);
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 480 320");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(figure.outline().title());
        assertThat(svg).doesNotContain("DOCTYPE");
    }

    @Test
    void labelsAreTextInSvgWhateverTheyHold() throws Exception {
        Figure hostile = new Figure(
                FigureOutline.of(
                        "a\"b", "<script>alert(1)</script> & \u0001", Axis.linear("x", "1"), Axis.linear("y", "1")),
                List.of(new Series(
                        "s",
                        "</svg><b>&",
                        Series.Kind.LINE,
                        ToyFigures.tone(Tone.DATA),
                        List.of(new Point(0, 0), new Point(1, 1)))),
                List.of(),
                List.of(),
                List.of());

        Document document = parse(painter.svg(hostile, ChartTheme.LIGHT, ImageSize.of(480, 320)));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & \uFFFD");
        assertThat(document.getDocumentElement().getTextContent()).contains("</svg><b>&");
    }

    @Test
    void namesEverythingInTheLegend() {
        assertThat(legend(ToyFigures.returnOnInvestment()))
                .containsExactly("Random sampling", "Uncertainty sampling", "Your runs", "Pareto frontier of the runs");
        assertThat(legend(ToyFigures.domainGap())).contains("Fréchet distance (right axis)");
        assertThat(legend(ToyFigures.plane())).containsExactly("Feasible", "Too far from the field", "Your runs");
    }

    @Test
    void noTwoLinesOfAFigureHaveTheSameDash() {
        LegendItem[] lines = items(ToyFigures.domainGap()).toArray(LegendItem[]::new);

        assertThat(Stream.of(lines).map(LegendItem::getLineStroke)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void severalSeriesOfRunsDifferInShape() {
        List<Point> runs = List.of(new Point(1, 1), new Point(2, 2));
        Figure figure = new Figure(
                FigureOutline.of("F", "F", Axis.linear("x", "1"), Axis.linear("y", "1")),
                Stream.of("one", "two", "three")
                        .map(id -> new Series(id, id, Series.Kind.RUNS, ToyFigures.tone(Tone.DATA), runs))
                        .toList(),
                List.of(),
                List.of(),
                List.of());

        assertThat(items(figure).stream().map(item -> item.getShape().getBounds2D()))
                .doesNotHaveDuplicates();
    }

    @Test
    void showsUnitsOnTheAxes() {
        XYPlot progress = plot(ToyFigures.progress());
        XYPlot gap = plot(ToyFigures.domainGap());

        assertThat(progress.getDomainAxis().getLabel()).isEqualTo("Compute (10²⁴ FLOP)");
        assertThat(progress.getRangeAxis().getLabel()).isEqualTo("Learning progress");
        assertThat(gap.getRangeAxis(1)).isInstanceOf(LogarithmicAxis.class);
        assertThat(plot(ToyFigures.returnOnInvestment()).getDomainAxis().getLabel())
                .isEqualTo("Total cost");
    }

    @Test
    void axesReachThresholdsAndMarkersToo() {
        Figure figure = new Figure(
                FigureOutline.of("F", "F", Axis.linear("x", "1"), Axis.linear("y", "1")),
                List.of(new Series(
                        "s",
                        "S",
                        Series.Kind.LINE,
                        ToyFigures.tone(Tone.DATA),
                        List.of(new Point(1, 1), new Point(2, 2)))),
                List.of(new Marker("m", "M", new Point(9, 1), ToyFigures.tone(Tone.MET))),
                List.of(new Threshold("t", "T", Threshold.Orientation.HORIZONTAL, -5, ToyFigures.tone(Tone.VIOLATED))),
                List.of());

        XYPlot plot = plot(figure);

        assertThat(plot.getDomainAxis().getRange().contains(9)).isTrue();
        assertThat(plot.getRangeAxis().getRange().contains(-5)).isTrue();
        plot.getDomainAxis().setRange(1, 1.1);
        plot.getDomainAxis().setAutoRange(true);
        assertThat(plot.getDomainAxis().getRange().contains(9))
                .as("after zooming out")
                .isTrue();
    }

    @Test
    void aSymbolAtTheTopHasMoreRoomAboveItThanALine() {
        List<Point> points = List.of(new Point(1, 1), new Point(2, 2));
        Style style = ToyFigures.tone(Tone.DATA);
        FigureOutline outline = FigureOutline.of("F", "F", Axis.linear("x", "1"), Axis.linear("y", "1"));
        Series line = new Series("s", "S", Series.Kind.LINE, style, points);
        Series runs = new Series("r", "R", Series.Kind.RUNS, style, points);

        double aboveLine = plot(new Figure(outline, List.of(line), List.of(), List.of(), List.of()))
                .getRangeAxis()
                .getUpperBound();
        double aboveRuns = plot(new Figure(outline, List.of(runs), List.of(), List.of(), List.of()))
                .getRangeAxis()
                .getUpperBound();

        assertThat(aboveLine).isEqualTo(2.05);
        assertThat(aboveRuns).isGreaterThan(2.1);
    }

    @Test
    void runsKeepTheOrderInWhichTheyWereRecorded() {
        XYPlot plot = plot(ToyFigures.returnOnInvestment());

        assertThat(plot.getDataset(3).getXValue(0, 3)).isEqualTo(34_000);
        assertThat(plot.getRenderer(3).getSeriesToolTipGenerator(0).generateToolTip(plot.getDataset(3), 0, 3))
                .isEqualTo("Your runs 4: Total cost $34,000, Accuracy 0.887");
    }

    @Test
    void leavesOutASeriesWithoutPoints() {
        Figure figure = new Figure(
                FigureOutline.of("F", "F", Axis.linear("x", "1"), Axis.logarithmic("y", "1")),
                List.of(new Series("runs", "Your runs", Series.Kind.RUNS, ToyFigures.tone(Tone.DATA), List.of())),
                List.of(),
                List.of(),
                List.of());

        assertThat(legend(figure)).isEmpty();
        assertThat(painter.png(figure, ChartTheme.LIGHT, ImageSize.of(200, 100)))
                .isNotEmpty();
    }

    @Test
    void drawsTheSameInEveryCountry() {
        ImageSize size = ImageSize.of(300, 200);
        String expected = painter.svg(ToyFigures.scores(), ChartTheme.LIGHT, size);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(painter.svg(ToyFigures.scores(), ChartTheme.LIGHT, size)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void barsBeginAtZeroAndStandSideBySide() {
        XYPlot plot = plot(ToyFigures.sideBySide());

        assertThat(plot.getRangeAxis().getLowerBound()).isZero();
        var left = (IntervalXYDataset) plot.getDataset(1);
        var right = (IntervalXYDataset) plot.getDataset(2);
        assertThat(left.getEndXValue(0, 0)).isEqualTo(right.getStartXValue(0, 0));
        assertThat(Optional.of(plot.getDomainAxis().getRange()))
                .hasValueSatisfying(range ->
                        assertThat(range.contains(right.getEndXValue(0, 2))).isTrue());
    }

    private JFreeChart chart(Figure figure) {
        return painter.chart(figure, ChartTheme.LIGHT);
    }

    private XYPlot plot(Figure figure) {
        return chart(figure).getXYPlot();
    }

    private List<LegendItem> items(Figure figure) {
        var items = plot(figure).getLegendItems();
        return IntStream.range(0, items.getItemCount()).mapToObj(items::get).toList();
    }

    private List<String> legend(Figure figure) {
        return items(figure).stream().map(LegendItem::getLabel).toList();
    }

    @Test
    void aPictureThatHidesEverythingBehindItHasNoChannelForTransparency() throws IOException {
        byte[] png = painter.png(ToyFigures.progress(), ChartTheme.DARK, ImageSize.of(200, 100));

        assertThat(read(png).getColorModel().hasAlpha()).isFalse();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static double share(BufferedImage image, int colour) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (double) Arrays.stream(pixels).filter(pixel -> pixel == colour).count() / pixels.length;
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
