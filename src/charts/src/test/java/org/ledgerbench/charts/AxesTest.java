package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxesTest {

    @Test
    void aLinearAxisHasAHandfulOfRoundSteps() {
        assertThat(labels(new LinearAxis("Accuracy", "1", new Range(0.84, 0.93), 0)))
                .containsExactly("0.84", "0.86", "0.88", "0.90", "0.92");
        assertThat(labels(new LinearAxis("Cost", "$", new Range(0, 52_000), 0)))
                .containsExactly("$0", "$10k", "$20k", "$30k", "$40k", "$50k");
        assertThat(labels(new LinearAxis("Compute", "FLOP", new Range(0, 7.1e24), 0)))
                .contains("0", "2", "4", "6");
    }

    @Test
    void countsAreNotDivided() {
        assertThat(labels(new LinearAxis("Students", "", new Range(0, 2.1), 1))).containsExactly("0", "1", "2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.003, 0.7, 5, 1234, 1e6, 1e30})
    void everyScaleHasAReadableNumberOfTicks(double size) {
        assertThat(labels(new LinearAxis("x", "1", new Range(0, size), 0))).hasSizeBetween(3, 9);
        assertThat(labels(new LinearAxis("x", "1", new Range(size, 1.01 * size), 0)))
                .hasSizeBetween(3, 9);
        assertThat(labels(new LogarithmicAxis("x", "1", new Range(size, 3 * size))))
                .hasSizeBetween(1, 9);
        assertThat(labels(new LogarithmicAxis("x", "1", new Range(size, 1e6 * size))))
                .hasSizeBetween(3, 9);
    }

    @Test
    void aLogarithmicAxisNamesPowersAndWhereTheyAreFewTheStepsBetween() {
        assertThat(labels(new LogarithmicAxis("FID", "1", new Range(0.05, 200))))
                .containsExactly("0.1", "1", "10", "100");
        assertThat(labels(new LogarithmicAxis("FID", "1", new Range(0.9, 25))))
                .containsExactly("1", "2", "5", "10", "20");
        assertThat(labels(new LogarithmicAxis("Compute", "FLOP", new Range(2e20, 3e24))))
                .containsExactly("10²¹", "10²²", "10²³", "10²⁴");
        assertThat(labels(new LogarithmicAxis("Cost", "$", new Range(50, 20_000))))
                .containsExactly("$100", "$1k", "$10k");
    }

    @Test
    void aLyingAxisLeavesRoomForItsLastNumber() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 500, 200);
        LinearAxis endsAtANumber = new LinearAxis("Labels", "labels", new Range(0, 150_500), 0);
        LinearAxis endsBetween = new LinearAxis("Labels", "labels", new Range(0, 175_000), 0);

        double half = graphics.getFontMetrics(endsAtANumber.getTickLabelFont()).stringWidth("150,000") / 2.0;
        assertThat(reservedRight(endsAtANumber, graphics, area)).isCloseTo(half, within(2.0));
        assertThat(reservedRight(endsBetween, graphics, area)).isZero();
    }

    private static double reservedRight(LinearAxis axis, Graphics2D graphics, Rectangle2D area) {
        return axis.reserveSpace(graphics, new XYPlot(), area, RectangleEdge.BOTTOM, new AxisSpace())
                .getRight();
    }

    @Test
    void aZoomedAxisComesBackToEverything() {
        for (ValueAxis axis :
                List.of(new LinearAxis("x", "1", new Range(1, 9), 0), new LogarithmicAxis("x", "1", new Range(1, 9)))) {
            axis.setRange(2, 3);
            axis.setAutoRange(true);
            assertThat(axis.getRange()).isEqualTo(new Range(1, 9));
        }
    }

    @Test
    void anExtentHasAMarginButNoneBeyondZero() {
        Range fromZero = Extent.of(DoubleStream.of(0, 100)).linear(false, false);
        assertThat(fromZero.getLowerBound()).isZero();
        assertThat(fromZero.getUpperBound()).isCloseTo(105, within(1e-9));
        assertThat(Extent.of(DoubleStream.of(0, 100)).linear(false, true).getLowerBound())
                .isCloseTo(-5, within(1e-9));
        assertThat(Extent.of(DoubleStream.of(50, 100)).linear(true, false).getLowerBound())
                .isZero();
        assertThat(Extent.of(DoubleStream.of(-3, 1)).linear(false, false).getLowerBound())
                .isNegative();
    }

    @Test
    void aSingleValueAndNoneAtAllStillHaveAnExtent() {
        assertThat(Extent.of(DoubleStream.of(7)).linear(false, false).getLength())
                .isPositive();
        assertThat(Extent.of(DoubleStream.empty()).linear(true, false).getLength())
                .isPositive();
        assertThat(Extent.of(DoubleStream.of(7)).logarithmic().getLength()).isPositive();
        assertThat(Extent.of(DoubleStream.empty()).logarithmic().getLowerBound())
                .isPositive();
    }

    /** The labels on an axis 300 points high. */
    private static List<String> labels(ValueAxis axis) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<?> ticks = axis.refreshTicks(
                graphics, new AxisState(), new Rectangle2D.Double(0, 0, 400, 300), RectangleEdge.LEFT);
        return ticks.stream()
                .map(tick -> (ValueTick) tick)
                .filter(tick -> tick.getTickType() == TickType.MAJOR)
                .map(Tick::getText)
                .toList();
    }
}
