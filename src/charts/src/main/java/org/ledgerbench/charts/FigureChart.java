package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeriesCollection;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Threshold;

/** Turns one figure into one chart. */
final class FigureChart {

    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    static final Font SMALL = TEXT.deriveFont(11f);
    private static final Font TITLE = TEXT.deriveFont(Font.BOLD, 14f);

    private final Figure figure;
    private final ChartTheme theme;
    private final XYPlot plot = new XYPlot();
    private final Legend legend;
    private final Bars bars;

    FigureChart(Figure figure, ChartTheme theme) {
        this.figure = figure;
        this.theme = theme;
        this.legend = new Legend(theme);
        this.bars = new Bars(figure, theme);
    }

    JFreeChart build() {
        addAxes();
        addSeries();
        figure.thresholds().forEach(this::addThreshold);
        plot.addAnnotation(new LabelLayer(figure, theme));
        plot.setFixedLegendItems(legend.items());
        dress();
        JFreeChart chart = new JFreeChart(null, TEXT, plot, true);
        dress(chart, figure.outline().title(), theme);
        return chart;
    }

    private void addAxes() {
        Extents extents = new Extents(figure, bars);
        plot.setDomainAxis(axis(figure.outline().x(), extents.x(), extents));
        plot.setRangeAxis(axis(figure.outline().y(), extents.y(AxisSide.LEFT), extents));
        figure.outline().secondY().ifPresent(second -> {
            plot.setRangeAxis(1, axis(second, extents.y(AxisSide.RIGHT), extents));
            plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        });
    }

    private ValueAxis axis(Axis axis, Range everything, Extents extents) {
        ValueAxis drawn = axis.scale() == Axis.Scale.LOGARITHMIC
                ? new LogarithmicAxis(axis.label(), axis.unit(), everything)
                : new LinearAxis(axis.label(), axis.unit(), everything, extents.leastStep(axis));
        dress(drawn, theme);
        return drawn;
    }

    /** Regions lie behind the first series, so there is a first dataset even where there is no series. */
    private void addSeries() {
        SeriesStyles styles = new SeriesStyles(figure, theme, legend);
        int index = 0;
        plot.setRenderer(0, styles.behind());
        plot.setDataset(0, new XYSeriesCollection());
        for (Region region : figure.regions()) {
            legend.addRegion(region);
            plot.getRenderer(0).addAnnotation(new RegionLayer(region, theme), Layer.BACKGROUND);
        }
        for (Series series : figure.series()) {
            if (series.points().isEmpty()) {
                continue;
            }
            index++;
            if (series.kind() == Series.Kind.BAR) {
                plot.setDataset(index, bars.dataset(series));
                plot.setRenderer(index, bars.renderer(series, legend));
            } else {
                plot.setDataset(index, styles.dataset(series));
                plot.setRenderer(index, styles.renderer(series));
            }
            plot.mapDatasetToRangeAxis(index, side(series.style().side()));
            index = addFrontier(series, styles, index);
        }
    }

    private int addFrontier(Series series, SeriesStyles styles, int index) {
        var better = figure.outline().frontier();
        if (series.kind() != Series.Kind.RUNS || better.isEmpty()) {
            return index;
        }
        plot.setDataset(index + 1, styles.dataset("frontier", ParetoFrontier.steps(series.points(), better.get())));
        plot.setRenderer(index + 1, styles.frontier(series));
        plot.mapDatasetToRangeAxis(index + 1, side(series.style().side()));
        return index + 1;
    }

    private void addThreshold(Threshold threshold) {
        ValueMarker line =
                new ValueMarker(threshold.value(), theme.of(threshold.style().tone()), Strokes.threshold());
        // A marker is translucent by default, which would cost contrast.
        line.setAlpha(1);
        if (threshold.orientation() == Threshold.Orientation.VERTICAL) {
            plot.addDomainMarker(0, line, Layer.FOREGROUND);
        } else {
            plot.addRangeMarker(markerRenderer(threshold.style().side()), line, Layer.FOREGROUND);
        }
    }

    /** Markers belong to a renderer and are read from its axis. */
    private int markerRenderer(AxisSide side) {
        for (int index = 0; index < plot.getDatasetCount(); index++) {
            if (plot.getRangeAxisForDataset(index) == plot.getRangeAxis(side(side))) {
                return index;
            }
        }
        return 0;
    }

    private int side(AxisSide side) {
        return side == AxisSide.RIGHT && figure.outline().secondY().isPresent() ? 1 : 0;
    }

    private void dress() {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 4, 4, 8));
    }

    static void dress(ValueAxis axis, ChartTheme theme) {
        axis.setLabelFont(TEXT);
        axis.setTickLabelFont(SMALL);
        axis.setLabelPaint(theme.text());
        axis.setTickLabelPaint(theme.text());
        axis.setTickMarkPaint(theme.text());
        axis.setAxisLinePaint(theme.text());
    }

    static void dress(JFreeChart chart, String heading, ChartTheme theme) {
        TextTitle title = new TextTitle(heading, TITLE);
        title.setPaint(theme.text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(6, 10, 2, 10);
        chart.setTitle(title);
        chart.setBackgroundPaint(theme.background());
        chart.setAntiAlias(true);
        LegendTitle names = chart.getLegend();
        names.setItemFont(SMALL);
        names.setItemPaint(theme.text());
        names.setBackgroundPaint(null);
        names.setFrame(BlockBorder.NONE);
        names.setPadding(0, 10, 6, 10);
    }
}
