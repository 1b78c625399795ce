package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.ledgerbench.charts.CategoryFigure.Arrangement;
import org.ledgerbench.charts.CategoryFigure.CategorySeries;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Visibility;

/** Turns lying bars into a chart. */
final class CategoryChart {

    /** The share of the width that words beside the bars may take. */
    private static final float MOST_FOR_WORDS = 2.2f;

    private static final int MOST_LINES = 2;

    /** Room at the end of the longest bar for the number or the words after it. */
    private static final double ROOM = 0.12;

    /** About how wide a letter is, and a plot that stands beside another one. */
    private static final double LETTER = 6.6;

    private static final double PLOT = 320;
    private static final double MOST_ROOM = 1.2;
    private static final double[] OPACITIES = {0.9, 0.5, 0.22, 0.06};

    private final CategoryFigure figure;
    private final ChartTheme theme;
    private final Legend legend;
    private final CategoryPlot plot = new CategoryPlot();

    CategoryChart(CategoryFigure figure, ChartTheme theme) {
        this.figure = figure;
        this.theme = theme;
        this.legend = new Legend(theme);
    }

    JFreeChart build() {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(dataset());
        plot.setDomainAxis(words());
        plot.setRangeAxis(values());
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRenderer(renderer());
        if (figure.arrangement() == Arrangement.STACKED) {
            addNotes();
        }
        plot.setFixedLegendItems(legend.items());
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.text());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 4, 4, 16));
        JFreeChart chart = new JFreeChart(null, FigureChart.TEXT, plot, true);
        FigureChart.dress(chart, figure.title(), theme);
        return chart;
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < figure.series().size(); row++) {
            for (int column = 0; column < figure.categories().size(); column++) {
                var value = figure.series().get(row).values().get(column);
                data.addValue(value.isPresent() ? (Number) value.getAsDouble() : null, row, place(column));
            }
        }
        return data;
    }

    private Place place(int column) {
        return new Place(column, figure.categories().get(column).label());
    }

    private CategoryAxis words() {
        CategoryAxis axis = new CategoryAxis();
        axis.setMaximumCategoryLabelLines(MOST_LINES);
        axis.setMaximumCategoryLabelWidthRatio(MOST_FOR_WORDS);
        axis.setTickLabelFont(FigureChart.TEXT);
        axis.setTickLabelPaint(theme.text());
        axis.setAxisLinePaint(theme.text());
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(figure.arrangement() == Arrangement.STACKED ? 0.3 : 0.25);
        return axis;
    }

    private ValueAxis values() {
        double low = 0;
        double high = 0;
        for (int column = 0; column < figure.categories().size(); column++) {
            double sum = 0;
            for (CategorySeries series : figure.series()) {
                double value = series.values().get(column).orElse(0);
                sum = figure.arrangement() == Arrangement.STACKED ? sum + value : value;
                low = Math.min(low, sum);
                high = Math.max(high, sum);
            }
        }
        high = high > low ? high : 1;
        double length = high - low;
        double room = figure.arrangement() == Arrangement.STACKED ? roomForNotes() : ROOM;
        Range everything = new Range(low < 0 ? low - room * length : 0, high + room * length);
        ValueAxis axis = new LinearAxis(figure.axis().label(), figure.axis().unit(), everything, isWhole() ? 1 : 0);
        FigureChart.dress(axis, theme);
        return axis;
    }

    /** As a share of the longest bar. */
    private double roomForNotes() {
        int letters = figure.categories().stream()
                .mapToInt(category -> category.note().length() + 3)
                .max()
                .orElse(0);
        double taken = Math.min(PLOT / 2, letters * LETTER);
        return Math.min(MOST_ROOM, taken / (PLOT - taken));
    }

    private boolean isWhole() {
        return figure.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value -> value.isEmpty() || value.getAsDouble() == Math.rint(value.getAsDouble()));
    }

    private BarRenderer renderer() {
        BarRenderer renderer =
                figure.arrangement() == Arrangement.STACKED ? new StackedBarRenderer() : new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setItemMargin(0.06);
        renderer.setMaximumBarWidth(0.22);
        renderer.setDefaultToolTipGenerator((data, row, column) -> words(row, column));
        for (int row = 0; row < figure.series().size(); row++) {
            CategorySeries series = figure.series().get(row);
            Color fill = theme.translucent(series.tone(), OPACITIES[row % CategoryFigure.FILLS]);
            renderer.setSeriesPaint(row, fill);
            renderer.setSeriesOutlinePaint(row, theme.of(series.tone()));
            renderer.setSeriesOutlineStroke(row, new BasicStroke(1));
            legend.addBox(series.label(), new Style(series.tone(), Visibility.ALWAYS, AxisSide.LEFT), fill);
        }
        if (figure.arrangement() == Arrangement.GROUPED) {
            number(renderer);
        }
        return renderer;
    }

    private void number(BarRenderer renderer) {
        renderer.setDefaultItemLabelGenerator(new NumberLabels(figure.axis().unit()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FigureChart.SMALL);
        renderer.setDefaultItemLabelPaint(theme.text());
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
    }

    private void addNotes() {
        for (int column = 0; column < figure.categories().size(); column++) {
            int place = column;
            double end = figure.series().stream()
                    .mapToDouble(series -> series.values().get(place).orElse(0))
                    .sum();
            CategoryTextAnnotation note = new CategoryTextAnnotation(
                    "  " + figure.categories().get(column).note(), place(column), end);
            note.setCategoryAnchor(CategoryAnchor.MIDDLE);
            note.setTextAnchor(TextAnchor.CENTER_LEFT);
            note.setFont(FigureChart.TEXT);
            note.setPaint(theme.text());
            plot.addAnnotation(note);
        }
    }

    private String words(int row, int column) {
        CategorySeries series = figure.series().get(row);
        String value = series.values().get(column).isPresent()
                ? Numbers.text(
                        series.values().get(column).getAsDouble(), figure.axis().unit())
                : "\u2013";
        return figure.categories().get(column).label() + ", " + series.label() + ": " + value;
    }

    /** A category among others, which may have the same words. */
    private record Place(int index, String label) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** The number at the end of a bar: two decimals at most. */
    private record NumberLabels(String unit) implements CategoryItemLabelGenerator {

        @Override
        public String generateRowLabel(CategoryDataset data, int row) {
            return String.valueOf(data.getRowKey(row));
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int column) {
            return String.valueOf(data.getColumnKey(column));
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            Number value = data.getValue(row, column);
            return value == null ? "" : Numbers.text(Math.rint(value.doubleValue() * 100) / 100 + 0.0, unit);
        }
    }
}
