package org.ledgerbench.charts;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/**
 * Something that can be drawn in a window and into files. What it shows does not change. Thread-safe; needs no display. The
 * charts it makes are not thread-safe: a chart belongs to one thread at a time.
 */
public interface Picture {

    /** A name for it, fit for a file's name. */
    String id();

    /** The heading. */
    String title();

    /** How high it wants to be, in points of the drawing: text is 11 to 14 points high. */
    int height();

    /** A chart for a window, with tooltips. */
    JFreeChart chart(ChartTheme theme);

    /** The picture as a PNG file. */
    default byte[] png(ChartTheme theme, ImageSize size) {
        JFreeChart chart = chart(theme);
        return Png.draw(
                size, graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height())));
    }

    /** The picture as a stand-alone SVG document, with its title for readers that speak. */
    default String svg(ChartTheme theme, ImageSize size) {
        JFreeChart chart = chart(theme);
        return Svg.draw(
                id(),
                title(),
                size,
                graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height())));
    }
}
