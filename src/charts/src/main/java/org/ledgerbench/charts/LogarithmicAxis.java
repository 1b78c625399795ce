package org.ledgerbench.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A logarithmic axis with ticks at 1, 2 and 5 times each power of ten where few powers are shown, and at the powers alone
 * where many are. It shows everything there is whenever it is reset.
 */
final class LogarithmicAxis extends LogAxis {

    private static final long serialVersionUID = 1L;
    private static final double FEW_DECADES = 2.5;
    private static final int MOST_LABELS = 8;

    private final Range everything;
    private final String unit;

    LogarithmicAxis(String label, String unit, Range everything) {
        super(Labels.axis(label, unit, 0));
        this.everything = everything;
        this.unit = unit;
        setRange(everything, true, false);
    }

    @Override
    protected void autoAdjustRange() {
        if (everything != null) {
            setRange(everything, false, false);
        }
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        double low = getRange().getLowerBound();
        double high = getRange().getUpperBound();
        double decades = Math.log10(high / low);
        int every = Math.max(1, (int) Math.ceil(decades / MOST_LABELS));
        TextAnchor anchor = RectangleEdge.isLeftOrRight(edge)
                ? edge == RectangleEdge.LEFT ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT
                : edge == RectangleEdge.TOP ? TextAnchor.BOTTOM_CENTER : TextAnchor.TOP_CENTER;
        List<NumberTick> ticks = new ArrayList<>();
        for (int exponent = (int) Math.floor(Math.log10(low)); Math.pow(10, exponent) <= high; exponent++) {
            for (int factor = 1; factor < 10; factor++) {
                double value = Double.parseDouble(factor + "e" + exponent);
                if (value < low || value > high) {
                    continue;
                }
                boolean labelled = factor == 1
                        ? Math.floorMod(exponent, every) == 0
                        : decades < FEW_DECADES && (factor == 2 || factor == 5) || decades < 0.7;
                ticks.add(new NumberTick(
                        labelled ? TickType.MAJOR : TickType.MINOR,
                        value,
                        labelled ? label(value, exponent) : "",
                        anchor,
                        TextAnchor.CENTER,
                        0));
            }
        }
        return ticks;
    }

    private String label(double value, int exponent) {
        if (unit.equals("$")) {
            return Numbers.dollars(value, value);
        }
        if (exponent >= -3 && exponent < 6) {
            return Numbers.tick(value, Math.pow(10, Math.min(0, exponent)));
        }
        long factor = Math.round(value / Math.pow(10, exponent));
        return (factor == 1 ? "" : factor + "×") + Numbers.power(exponent);
    }
}
