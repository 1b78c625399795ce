package org.ledgerbench.charts;

import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.data.xy.XYDataset;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Series;

/** The words under the mouse: the series, the run's number, both values with their units. */
final class Tooltips implements XYToolTipGenerator {

    private final FigureOutline outline;
    private final Series series;

    Tooltips(FigureOutline outline, Series series) {
        this.outline = outline;
        this.series = series;
    }

    @Override
    public String generateToolTip(XYDataset dataset, int row, int item) {
        Axis y = series.style().side() == AxisSide.RIGHT ? outline.secondY().orElse(outline.y()) : outline.y();
        String name = series.kind() == Series.Kind.RUNS ? series.label() + " " + (item + 1) : series.label();
        return name + ": " + value(outline.x(), dataset.getXValue(row, item)) + ", "
                + value(y, dataset.getYValue(row, item));
    }

    private static String value(Axis axis, double value) {
        return axis.label() + " " + Numbers.text(value, axis.unit());
    }
}
