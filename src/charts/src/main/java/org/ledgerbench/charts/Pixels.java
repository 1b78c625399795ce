package org.ledgerbench.charts;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;

/** Where values lie in a plot that is being drawn. */
final class Pixels {

    private final XYPlot plot;
    private final Rectangle2D area;

    Pixels(XYPlot plot, Rectangle2D area) {
        this.plot = plot;
        this.area = area;
    }

    double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value, AxisSide side) {
        ValueAxis second = plot.getRangeAxisCount() > 1 ? plot.getRangeAxis(1) : null;
        ValueAxis axis = side == AxisSide.RIGHT && second != null ? second : plot.getRangeAxis();
        return axis.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    Point2D at(Point point, AxisSide side) {
        return new Point2D.Double(x(point.x()), y(point.y(), side));
    }

    Rectangle2D box(Region.Cell cell, AxisSide side) {
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(at(cell.low(), side), at(cell.high(), side));
        return box;
    }
}
