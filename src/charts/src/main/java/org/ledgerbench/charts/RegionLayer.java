package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Tone;

/** A region behind the data: tinted and hatched, the hatching leaning one way where allowed and the other where not. */
final class RegionLayer extends AbstractXYAnnotation {

    static final double OPACITY = 0.18;

    private static final long serialVersionUID = 1L;
    private static final int GAP = 9;
    /** The outline of very many cells takes longer to find than it is worth. */
    private static final int MOST_OUTLINED = 600;

    private final transient Region region;
    private final transient ChartTheme theme;

    RegionLayer(Region region, ChartTheme theme) {
        this.region = region;
        this.theme = theme;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        Path2D cells = new Path2D.Double();
        Pixels pixels = new Pixels(plot, area);
        for (Region.Cell cell : region.cells()) {
            cells.append(pixels.box(cell, region.style().side()), false);
        }
        Color colour = theme.of(region.style().tone());
        graphics.setPaint(theme.translucent(region.style().tone(), OPACITY));
        graphics.fill(cells);
        graphics.setPaint(theme.translucent(region.style().tone(), 0.55));
        graphics.setStroke(new BasicStroke(1));
        hatch(graphics, cells, area);
        if (region.cells().size() <= MOST_OUTLINED) {
            graphics.setPaint(colour);
            graphics.draw(new Area(cells));
        }
    }

    private void hatch(Graphics2D graphics, Path2D cells, Rectangle2D area) {
        Shape clip = graphics.getClip();
        graphics.clip(cells);
        boolean rising = region.style().tone() != Tone.VIOLATED;
        double height = area.getHeight();
        for (double x = area.getMinX() - height; x < area.getMaxX(); x += GAP) {
            graphics.draw(
                    rising
                            ? new Line2D.Double(x, area.getMaxY(), x + height, area.getMinY())
                            : new Line2D.Double(x, area.getMinY(), x + height, area.getMaxY()));
        }
        graphics.setClip(clip);
    }
}
