package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Tone;

/** How lines, points and runs are drawn. Each series of a figure has a dash and a symbol of its own. */
final class SeriesStyles {

    private final Figure figure;
    private final ChartTheme theme;
    private final Legend legend;

    SeriesStyles(Figure figure, ChartTheme theme, Legend legend) {
        this.figure = figure;
        this.theme = theme;
        this.legend = legend;
    }

    XYDataset dataset(Series series) {
        return dataset(series.id(), series.points());
    }

    XYDataset dataset(String id, List<Point> points) {
        // Neither sorted nor free of duplicates: runs keep the order in which they were recorded.
        XYSeries data = new XYSeries(id, false, true);
        points.forEach(point -> data.add(point.x(), point.y(), false));
        return new XYSeriesCollection(data);
    }

    /** The renderer of what lies behind the series. */
    XYItemRenderer behind() {
        return new XYLineAndShapeRenderer(false, false);
    }

    XYItemRenderer renderer(Series series) {
        return series.kind() == Series.Kind.RUNS ? runs(series) : lines(series);
    }

    private XYItemRenderer lines(Series series) {
        int index = indexOf(series);
        Color colour = theme.of(series.style().tone());
        boolean line = series.kind() != Series.Kind.SCATTER;
        boolean symbols = series.kind() != Series.Kind.LINE || series.points().size() == 1;
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(line, symbols);
        // Drawn point by point, a dash would start anew at each.
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, Strokes.line(index));
        renderer.setSeriesShape(0, Strokes.symbol(index));
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, colour);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, theme.background());
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1));
        renderer.setSeriesToolTipGenerator(0, new Tooltips(figure.outline(), series));
        legend.addSeries(series, line ? Strokes.line(index) : null, symbols ? Strokes.symbol(index) : null);
        return renderer;
    }

    private XYItemRenderer runs(Series series) {
        int index = indexOfRuns(series);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Color colour = theme.of(series.style().tone());
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesShape(0, Strokes.run(index));
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, theme.background());
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1.5f));
        renderer.setSeriesToolTipGenerator(0, new Tooltips(figure.outline(), series));
        legend.addSeries(series, null, Strokes.runInLegend(index));
        return renderer;
    }

    private int indexOfRuns(Series series) {
        return figure.series().stream()
                .filter(each -> each.kind() == Series.Kind.RUNS)
                .toList()
                .indexOf(series);
    }

    XYItemRenderer frontier(Series runs) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, theme.of(runs.style().tone()));
        renderer.setSeriesStroke(0, Strokes.frontier());
        legend.addLine(
                "Pareto frontier of the runs", Strokes.frontier(), runs.style().tone());
        return renderer;
    }

    /** What is studied gets the solid line, what it is compared with a dashed one, whichever comes first. */
    private int indexOf(Series series) {
        return figure.series().stream()
                .filter(each -> each.kind() != Series.Kind.RUNS && each.kind() != Series.Kind.BAR)
                .sorted(Comparator.comparing(each -> each.style().tone() == Tone.BASELINE))
                .toList()
                .indexOf(series);
    }
}
