package org.ledgerbench.charts;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.ledgerbench.mission.figure.Figure;

/**
 * Draws figures. A series without points is left out, its legend entry too; runs are numbered from 1; where the figure
 * asks for it, the frontier of its runs is drawn. Colour never carries a meaning alone: lines differ in their dashes,
 * points in their shapes, regions are hatched, and everything has a name in the legend or beside it. Everything given is
 * drawn: leave out with {@link Figure#visible} what the viewer may not see. Numbers are written as in the root locale.
 *
 * <p>Stateless and thread-safe; needs no display. The charts returned are not: a chart belongs to one thread at a time.
 */
public final class FigurePainter {

    /** A chart for a window, with tooltips. */
    public JFreeChart chart(Figure figure, ChartTheme theme) {
        return new FigureChart(figure, theme).build();
    }

    /** The figure as a PNG file. */
    public byte[] png(Figure figure, ChartTheme theme, ImageSize size) {
        JFreeChart chart = chart(figure, theme);
        return Png.draw(size, graphics -> chart.draw(graphics, area(size)));
    }

    /** The figure as a stand-alone SVG document, with its title for readers that speak. */
    public String svg(Figure figure, ChartTheme theme, ImageSize size) {
        JFreeChart chart = chart(figure, theme);
        return Svg.draw(
                figure.outline().id(), figure.outline().title(), size, graphics -> chart.draw(graphics, area(size)));
    }

    private static Rectangle2D area(ImageSize size) {
        return new Rectangle2D.Double(0, 0, size.width(), size.height());
    }
}
