package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;

/**
 * Markers, the words beside markers and thresholds, and the numbers of runs. Where the words go is decided when the size of the plot is known:
 * inside the plot, not on one another, and where they hide the least data.
 */
final class LabelLayer extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final Shape MARKER = Strokes.symbol(3);
    private static final double MARKER_SIZE = 1.5;
    private static final double MARKER_AROUND = 2.9;
    private static final double GAP = 9;
    private static final double LEADER = 1.5;

    private final transient Figure figure;
    private final transient ChartTheme theme;

    LabelLayer(Figure figure, ChartTheme theme) {
        this.figure = figure;
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
        Pixels pixels = new Pixels(plot, area);
        LabelPlacement placement = new LabelPlacement(area, obstacles(pixels, area), symbols(pixels));
        graphics.setFont(FigureChart.SMALL);
        RunNumbers numbers = new RunNumbers(graphics, theme, placement);
        figure.series().stream()
                .filter(series -> series.kind() == Series.Kind.RUNS)
                .forEach(series -> numbers.draw(
                        series.points().stream()
                                .map(run -> pixels.at(run, series.style().side()))
                                .toList(),
                        area));
        for (Marker marker : figure.markers()) {
            Point2D at = pixels.at(marker.at(), marker.style().side());
            if (area.contains(at)) {
                boolean isOnRun = isOnRun(at, pixels);
                double gap = isOnRun ? 2 * GAP : GAP;
                Rectangle2D box = placement.beside(at, size(graphics, marker.label()), gap);
                drawLeader(graphics, at, gap, box, marker.style());
                drawSymbol(graphics, at, marker.style(), isOnRun);
                drawLabel(graphics, marker.label(), marker.style(), box);
            }
        }
        for (Threshold threshold : figure.thresholds()) {
            String label = Legend.named(threshold.label(), threshold.style());
            Rectangle2D size = size(graphics, label);
            boolean upright = threshold.orientation() == Threshold.Orientation.VERTICAL;
            double line = upright
                    ? pixels.x(threshold.value())
                    : pixels.y(threshold.value(), threshold.style().side());
            boolean inside = upright
                    ? line >= area.getMinX() && line <= area.getMaxX()
                    : line >= area.getMinY() && line <= area.getMaxY();
            if (inside) {
                Rectangle2D box = upright ? placement.alongUpright(line, size) : placement.alongLevel(line, size);
                if (!upright) {
                    drawLeader(graphics, new Point2D.Double(box.getX() + 1, line), GAP, box, threshold.style());
                }
                drawLabel(graphics, label, threshold.style(), box);
            }
        }
    }

    private boolean isOnRun(Point2D at, Pixels pixels) {
        return figure.series().stream()
                .filter(series -> series.kind() == Series.Kind.RUNS)
                .anyMatch(series -> series.points().stream()
                        .anyMatch(run -> pixels.at(run, series.style().side()).distance(at) < GAP));
    }

    private List<Point2D> obstacles(Pixels pixels, Rectangle2D area) {
        List<Point2D> obstacles = new ArrayList<>();
        for (Series series : figure.series()) {
            Point2D last = null;
            for (Point point : series.points()) {
                Point2D here = pixels.at(point, series.style().side());
                if (series.kind() == Series.Kind.BAR) {
                    // From the foot of the bar to the number above it.
                    Point2D foot =
                            pixels.at(new Point(point.x(), 0), series.style().side());
                    between(foot, new Point2D.Double(here.getX(), here.getY() - 14), obstacles);
                } else if (last != null && series.kind() != Series.Kind.SCATTER && series.kind() != Series.Kind.RUNS) {
                    between(last, here, obstacles);
                }
                obstacles.add(here);
                last = here;
            }
        }
        for (Threshold threshold : figure.thresholds()) {
            if (threshold.orientation() == Threshold.Orientation.VERTICAL) {
                double x = pixels.x(threshold.value());
                between(new Point2D.Double(x, area.getMinY()), new Point2D.Double(x, area.getMaxY()), obstacles);
            } else {
                double y = pixels.y(threshold.value(), threshold.style().side());
                between(new Point2D.Double(area.getMinX(), y), new Point2D.Double(area.getMaxX(), y), obstacles);
            }
        }
        return obstacles;
    }

    private List<Rectangle2D> symbols(Pixels pixels) {
        List<Point2D> centres = new ArrayList<>();
        figure.markers()
                .forEach(marker ->
                        centres.add(pixels.at(marker.at(), marker.style().side())));
        figure.series().stream()
                .filter(series -> series.kind() == Series.Kind.RUNS)
                .forEach(series -> series.points()
                        .forEach(
                                run -> centres.add(pixels.at(run, series.style().side()))));
        return centres.stream()
                .<Rectangle2D>map(centre -> new Rectangle2D.Double(centre.getX() - 8, centre.getY() - 8, 16, 16))
                .toList();
    }

    private static void between(Point2D from, Point2D to, List<Point2D> obstacles) {
        int steps = Math.max(1, (int) (from.distance(to) / 6));
        for (int step = 0; step <= steps; step++) {
            double part = (double) step / steps;
            obstacles.add(new Point2D.Double(
                    from.getX() + part * (to.getX() - from.getX()), from.getY() + part * (to.getY() - from.getY())));
        }
    }

    private static Rectangle2D size(Graphics2D graphics, String label) {
        var metrics = graphics.getFontMetrics();
        return new Rectangle2D.Double(0, 0, metrics.stringWidth(label) + 6, metrics.getHeight());
    }

    /** A marker on a run is drawn around it, so that the run keeps its number. */
    private void drawSymbol(Graphics2D graphics, Point2D at, Style style, boolean around) {
        AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        double size = around ? MARKER_AROUND : MARKER_SIZE;
        place.scale(size, size);
        Shape symbol = place.createTransformedShape(MARKER);
        graphics.setPaint(theme.of(style.tone()));
        if (around) {
            graphics.setStroke(new BasicStroke(2.5f));
            graphics.draw(symbol);
            return;
        }
        graphics.fill(symbol);
        graphics.setPaint(theme.background());
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(symbol);
    }

    /** A thin line from a label that had to go away from its marker, so that it is not taken for a place of its own. */
    private void drawLeader(Graphics2D graphics, Point2D at, double gap, Rectangle2D box, Style style) {
        Point2D end = new Point2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), at.getX())),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), at.getY())));
        double away = at.distance(end);
        if (away <= LEADER * gap) {
            return;
        }
        graphics.setPaint(theme.of(style.tone()));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(at, end));
    }

    private void drawLabel(Graphics2D graphics, String label, Style style, Rectangle2D box) {
        graphics.setPaint(theme.veil());
        graphics.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 6, 6));
        // The words are in the colour of text, which is legible; a bar in the tone ties them to what they name.
        graphics.setPaint(theme.of(style.tone()));
        graphics.fill(new Rectangle2D.Double(box.getX(), box.getY() + 2, 2, box.getHeight() - 4));
        graphics.setPaint(theme.text());
        float baseline = (float) box.getY() + graphics.getFontMetrics().getAscent();
        graphics.drawString(label, (float) box.getX() + 5, baseline);
    }
}
