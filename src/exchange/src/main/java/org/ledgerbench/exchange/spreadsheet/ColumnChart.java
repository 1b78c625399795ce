package org.ledgerbench.exchange.spreadsheet;

import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws a table of counts, which stands on the same sheet, as a native chart of stacked columns. */
final class ColumnChart {

    private static final int WIDTH_COLUMNS = 8;
    private static final int HEIGHT_ROWS = 17;
    private static final int GAP_PERCENT = 40;
    /** Apart in lightness too, for a print in grey; none of them the colours of right and wrong. */
    private static final Palette[] SERIES = {Palette.BLUE, Palette.ORANGE, Palette.SKY, Palette.GREY, Palette.INK};

    private final XSSFSheet sheet;

    ColumnChart(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static int heightRows() {
        return HEIGHT_ROWS;
    }

    /**
     * Draws a chart.
     *
     * @param table what is counted
     * @param headerRow the row with the names of the series, the categories below it from column 0
     * @param chartColumn the chart's left edge
     */
    void draw(CountTable table, int headerRow, int chartColumn) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0, 0, 0, 0, chartColumn, headerRow, chartColumn + WIDTH_COLUMNS, headerRow + HEIGHT_ROWS);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(table.title());
        chart.setTitleOverlay(false);
        if (table.series().size() > 1 || table.series().get(0).name().contains("(")) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        categories.setTitle(table.categoryTitle());
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
        counts.setTitle("Students");
        counts.setCrosses(AxisCrosses.AUTO_ZERO);
        counts.setMinimum(0);
        counts.setNumberFormat("0");
        gridlines(counts);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, counts);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        series(data, table, headerRow);
        chart.plot(data);
        overlap(chart);
    }

    /** Stacked columns stand on each other only when they overlap wholly. */
    private static void overlap(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        // The small schema jar has no type for the value, so it is set as the text it is.
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private void series(XDDFBarChartData data, CountTable table, int headerRow) {
        int first = headerRow + 1;
        int last = headerRow + table.categories().size();
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        for (int index = 0; index < table.series().size(); index++) {
            int column = index + 1;
            var series = data.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(first, last, column, column)));
            series.setTitle(
                    table.series().get(index).name(),
                    new CellReference(sheet.getSheetName(), headerRow, column, true, true));
            series.setShapeProperties(fill(SERIES[index % SERIES.length]));
        }
    }

    private static XDDFShapeProperties fill(Palette color) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(color.rgb())));
        XDDFLineProperties edge =
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        properties.setLineProperties(edge);
        return properties;
    }

    private static void gridlines(XDDFValueAxis axis) {
        axis.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Palette.GREY_TINT.rgb()))));
    }
}
