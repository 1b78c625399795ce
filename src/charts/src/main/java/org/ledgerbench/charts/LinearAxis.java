package org.ledgerbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * A linear axis that shows everything there is, thresholds and markers included, whenever it is reset. Very large and
 * very small values are divided by a power of a thousand, which then stands in the label.
 */
final class LinearAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private static final double PIXELS_A_STEP_ACROSS = 70;
    private static final double PIXELS_A_STEP_UP = 38;

    private final Range everything;
    private final double leastStep;

    LinearAxis(String label, String unit, Range everything, double leastStep) {
        super(label);
        this.everything = everything;
        this.leastStep = leastStep;
        int exponent = unit.equals("$")
                ? 0
                : thousands(Math.max(Math.abs(everything.getLowerBound()), everything.getUpperBound()));
        setLabel(Labels.axis(label, unit, exponent));
        setStandardTickUnits(new Steps(unit, Math.pow(10, exponent)));
        setRange(everything, true, false);
    }

    /** The power of ten to divide by: a multiple of three, and 0 where numbers are handy as they are. */
    static int thousands(double largest) {
        if (largest == 0 || (largest >= 1e-3 && largest < 1e6)) {
            return 0;
        }
        return 3 * (int) Math.floor(Math.log10(largest) / 3);
    }

    @Override
    protected void autoAdjustRange() {
        // Called by the constructor of the super class too, before there is a range to show.
        if (everything != null) {
            setRange(everything, false, false);
        }
    }

    /** Room beside the plot for what the last number of a lying axis takes beyond its end. */
    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        AxisSpace reserved = super.reserveSpace(graphics, plot, area, edge, space);
        if (RectangleEdge.isTopOrBottom(edge)) {
            selectAutoTickUnit(graphics, area, edge);
            reserved.ensureAtLeast(beyondEnd(graphics, area.getWidth()), RectangleEdge.RIGHT);
        }
        return reserved;
    }

    private double beyondEnd(Graphics2D graphics, double width) {
        double step = getTickUnit().getSize();
        double last = Math.floor(getRange().getUpperBound() / step) * step;
        double toEnd = (getRange().getUpperBound() - last) / getRange().getLength() * width;
        String words = getTickUnit().valueToString(last);
        double half = graphics.getFontMetrics(getTickLabelFont()).stringWidth(words) / 2.0;
        return Math.max(0, half - toEnd);
    }

    /** Fewer steps than the labels leave room for: a grid is there to be read, not to fill the plot. */
    @Override
    protected void selectAutoTickUnit(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        boolean upright = RectangleEdge.isLeftOrRight(edge);
        double steps = upright ? area.getHeight() / PIXELS_A_STEP_UP : area.getWidth() / PIXELS_A_STEP_ACROSS;
        double size = Math.max(leastStep, getRange().getLength() / Math.max(1, steps));
        setTickUnit((NumberTickUnit) getStandardTickUnits().getCeilingTickUnit(size), false, false);
    }

    /** Steps of 1, 2 or 5 times a power of ten. */
    private record Steps(String unit, double divisor) implements TickUnitSource {

        @Override
        public TickUnit getLargerTickUnit(TickUnit tick) {
            return getCeilingTickUnit(tick.getSize() * 1.5);
        }

        @Override
        public TickUnit getCeilingTickUnit(TickUnit tick) {
            return getCeilingTickUnit(tick.getSize());
        }

        @Override
        public TickUnit getCeilingTickUnit(double size) {
            double power = Math.pow(10, Math.floor(Math.log10(size)));
            for (double factor : new double[] {1, 2, 5}) {
                if (size <= factor * power * (1 + 1e-9)) {
                    return new Step(factor * power, unit, divisor);
                }
            }
            return new Step(10 * power, unit, divisor);
        }
    }

    private static final class Step extends NumberTickUnit {

        private static final long serialVersionUID = 1L;

        private final String unit;
        private final double divisor;

        Step(double size, String unit, double divisor) {
            super(size);
            this.unit = unit;
            this.divisor = divisor;
        }

        @Override
        public String valueToString(double value) {
            return unit.equals("$")
                    ? Numbers.dollars(value, getSize())
                    : Numbers.tick(value / divisor, getSize() / divisor);
        }
    }
}
