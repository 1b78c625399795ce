package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;

/** What lies behind and above the data can be seen on the picture. */
class LayersTest {

    private static final FigureOutline OUTLINE =
            FigureOutline.of("F", "F", Axis.linear("x", "1"), Axis.linear("y", "1"));
    private static final List<Point> RUNS = List.of(new Point(0, 0), new Point(10, 10));

    @Test
    void aRegionIsTintedAndHatched() throws IOException {
        Region region = new Region(
                "r", "R", List.of(new Region.Cell(new Point(0, 0), new Point(10, 10))), ToyFigures.tone(Tone.MET));
        Figure figure = new Figure(OUTLINE, List.of(), List.of(), List.of(), List.of(region));

        BufferedImage image = draw(figure);

        long tints = Arrays.stream(pixels(image))
                .filter(LayersTest::isGreenish)
                .distinct()
                .count();
        long tinted =
                Arrays.stream(pixels(image)).filter(LayersTest::isGreenish).count();
        assertThat(tints).as("tint, hatching and outline differ").isGreaterThan(2);
        assertThat(tinted).isGreaterThan(image.getWidth() * image.getHeight() / 3);
    }

    @Test
    void aThresholdCrossesThePlotInItsTone() throws IOException {
        Threshold limit =
                new Threshold("t", "Limit", Threshold.Orientation.HORIZONTAL, 5, ToyFigures.tone(Tone.VIOLATED));

        assertThat(count(draw(figure(List.of(), List.of(limit))), Tone.VIOLATED))
                .isGreaterThan(count(draw(figure(List.of(), List.of())), Tone.VIOLATED) + 100);
    }

    @Test
    void aMarkerIsFilledButDrawnAroundARun() throws IOException {
        Marker alone = new Marker("m", "M", new Point(5, 5), ToyFigures.tone(Tone.WARNING));
        Marker onRun = new Marker("m", "M", new Point(10, 10), ToyFigures.tone(Tone.WARNING));
        long data = count(draw(figure(List.of(), List.of())), Tone.DATA);

        BufferedImage around = draw(figure(List.of(onRun), List.of()));

        assertThat(count(draw(figure(List.of(alone), List.of())), Tone.WARNING)).isGreaterThan(40);
        assertThat(count(around, Tone.WARNING)).isGreaterThan(40);
        assertThat(count(around, Tone.DATA)).as("the run stays visible").isGreaterThan(data * 9 / 10);
    }

    private static Figure figure(List<Marker> markers, List<Threshold> thresholds) {
        Series runs = new Series("runs", "Your runs", Series.Kind.RUNS, ToyFigures.tone(Tone.DATA), RUNS);
        return new Figure(OUTLINE, List.of(runs), markers, thresholds, List.of());
    }

    private static BufferedImage draw(Figure figure) throws IOException {
        byte[] png = new FigurePainter().png(figure, ChartTheme.LIGHT, ImageSize.of(400, 300));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static long count(BufferedImage image, Tone tone) {
        int colour = ChartTheme.LIGHT.of(tone).getRGB();
        return Arrays.stream(pixels(image)).filter(pixel -> pixel == colour).count();
    }

    private static boolean isGreenish(int pixel) {
        Color colour = new Color(pixel);
        return colour.getGreen() > colour.getRed() + 15 && colour.getGreen() > colour.getBlue() + 10;
    }
}
