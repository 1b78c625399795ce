package org.ledgerbench.charts;

import java.util.stream.DoubleStream;
import org.jfree.data.Range;

/** How far the values along an axis reach, and how much of it a plot shows. */
final class Extent {

    private static final double MARGIN = 0.05;

    private final double low;
    private final double high;

    private Extent(double low, double high) {
        this.low = low;
        this.high = high;
    }

    static Extent of(DoubleStream values) {
        var summary = values.summaryStatistics();
        return summary.getCount() == 0 ? new Extent(0, 1) : new Extent(summary.getMin(), summary.getMax());
    }

    /**
     * With a margin on both sides, but none beyond zero where the values start there.
     *
     * @param fromZero whether zero has to be shown
     * @param roomBelowZero whether there is a margin beyond zero all the same, so that a symbol at zero is whole
     */
    Range linear(boolean fromZero, boolean roomBelowZero) {
        double bottom = fromZero ? Math.min(0, low) : low;
        double top = fromZero ? Math.max(0, high) : high;
        double width = top > bottom ? top - bottom : Math.max(Math.abs(top), 1) * 0.1;
        double lowest = !roomBelowZero && bottom >= 0 && bottom - width * MARGIN < 0 ? 0 : bottom - width * MARGIN;
        return new Range(lowest, top + width * MARGIN);
    }

    /** With a margin of equal ratio on both sides. */
    Range logarithmic() {
        double bottom = low > 0 ? low : Math.min(1, high > 0 ? high / 10 : 1);
        double top = Math.max(high, bottom * 1.5);
        double factor = Math.pow(top / bottom, MARGIN);
        return new Range(bottom / factor, top * factor);
    }
}
