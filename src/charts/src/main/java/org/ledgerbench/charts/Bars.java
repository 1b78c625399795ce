package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;

/**
 * Bars from zero, as wide as the least distance between two of them allows; several series stand side by side. The first
 * is filled, the following ones ever paler, so that they differ without colour too.
 */
final class Bars {

    private static final double FILLED = 0.86;
    private static final int MOST_NUMBERED = 24;

    /** More letters than these, with a space after each number, run into each other in a plot of usual width. */
    private static final int MOST_LETTERS = 75;

    private static final double[] OPACITIES = {0.9, 0.45, 0.15};

    private final Figure figure;
    private final ChartTheme theme;
    private final List<Series> all;
    private final double slot;

    Bars(Figure figure, ChartTheme theme) {
        this.figure = figure;
        this.theme = theme;
        this.all = figure.series().stream()
                .filter(series -> series.kind() == Series.Kind.BAR)
                .toList();
        this.slot = slot();
    }

    private double slot() {
        double[] places = all.stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(Point::x)
                .distinct()
                .sorted()
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < places.length; i++) {
            least = Math.min(least, places[i] - places[i - 1]);
        }
        return Double.isFinite(least) ? least : 1;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Where the outermost bars end. */
    DoubleStream edges() {
        return all.stream()
                .flatMap(series -> series.points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.x() - slot / 2, point.x() + slot / 2));
    }

    IntervalXYDataset dataset(Series series) {
        XYIntervalSeries data = new XYIntervalSeries(series.id(), false, true);
        double width = slot * FILLED / all.size();
        double offset = width * (all.indexOf(series) - all.size() / 2.0);
        for (Point point : series.points()) {
            double left = point.x() + offset;
            data.add(point.x(), left, left + width, point.y(), Math.min(0, point.y()), Math.max(0, point.y()));
        }
        XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
        collection.addSeries(data);
        return collection;
    }

    XYItemRenderer renderer(Series series, Legend legend) {
        Color outline = theme.of(series.style().tone());
        Color fill = theme.translucent(series.style().tone(), OPACITIES[all.indexOf(series) % OPACITIES.length]);
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setSeriesPaint(0, fill);
        renderer.setSeriesOutlinePaint(0, outline);
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1));
        renderer.setSeriesToolTipGenerator(0, new Tooltips(figure.outline(), series));
        if (all.size() * series.points().size() <= MOST_NUMBERED && letters() <= MOST_LETTERS) {
            number(series, renderer);
        }
        legend.addBox(series.label(), series.style(), fill);
        return renderer;
    }

    private int letters() {
        return all.stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> point.y() != 0)
                .mapToInt(point -> Numbers.text(point.y(), "").length() + 1)
                .sum();
    }

    private void number(Series series, XYBarRenderer renderer) {
        String unit = series.style().side() == AxisSide.RIGHT
                ? figure.outline().secondY().orElse(figure.outline().y()).unit()
                : figure.outline().y().unit();
        String shown = unit.equals("$") ? unit : "";
        renderer.setSeriesItemLabelGenerator(0, (data, row, item) -> Numbers.text(data.getYValue(row, item), shown));
        renderer.setSeriesItemLabelsVisible(0, true);
        renderer.setSeriesItemLabelFont(0, FigureChart.SMALL);
        renderer.setSeriesItemLabelPaint(0, theme.text());
        renderer.setSeriesPositiveItemLabelPosition(
                0, new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        renderer.setSeriesNegativeItemLabelPosition(
                0, new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER));
    }
}
