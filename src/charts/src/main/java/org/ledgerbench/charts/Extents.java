package org.ledgerbench.charts;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.data.Range;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Threshold.Orientation;

/** What the axes of a figure have to show. */
final class Extents {

    /** Room for the count above a bar. */
    private static final double ABOVE_BARS = 1.06;

    private final Figure figure;
    private final Bars bars;

    Extents(Figure figure, Bars bars) {
        this.figure = figure;
        this.bars = bars;
    }

    Range x() {
        DoubleStream points = points(null).mapToDouble(Point::x);
        DoubleStream values = DoubleStream.concat(points, thresholds(Orientation.VERTICAL, null));
        return range(figure.outline().x(), DoubleStream.concat(values, bars.edges()), false);
    }

    Range y(AxisSide side) {
        boolean hasBars = figure.series().stream()
                .anyMatch(series ->
                        series.kind() == Series.Kind.BAR && series.style().side() == side);
        DoubleStream values =
                DoubleStream.concat(points(side).mapToDouble(Point::y), thresholds(Orientation.HORIZONTAL, side));
        Axis axis = side == AxisSide.RIGHT
                ? figure.outline().secondY().orElseThrow()
                : figure.outline().y();
        return range(axis, hasBars ? values.map(value -> value * ABOVE_BARS) : values, hasBars);
    }

    private static Range range(Axis axis, DoubleStream values, boolean fromZero) {
        Extent extent = Extent.of(values);
        return axis.scale() == Axis.Scale.LOGARITHMIC ? extent.logarithmic() : extent.linear(fromZero);
    }

    /** Every point there is, on one side or, without a side, on both. */
    private Stream<Point> points(AxisSide side) {
        Stream<Point> ofSeries = figure.series().stream()
                .filter(series -> isOn(series.style(), side))
                .map(Series::points)
                .flatMap(java.util.List::stream);
        Stream<Point> ofMarkers = figure.markers().stream()
                .filter(marker -> isOn(marker.style(), side))
                .map(Marker::at);
        Stream<Point> ofRegions = figure.regions().stream()
                .filter(region -> isOn(region.style(), side))
                .map(Region::cells)
                .flatMap(java.util.List::stream)
                .flatMap(cell -> Stream.of(cell.low(), cell.high()));
        return Stream.concat(Stream.concat(ofSeries, ofMarkers), ofRegions);
    }

    private DoubleStream thresholds(Orientation orientation, AxisSide side) {
        return figure.thresholds().stream()
                .filter(threshold -> threshold.orientation() == orientation && isOn(threshold.style(), side))
                .mapToDouble(Threshold::value);
    }

    private static boolean isOn(Style style, AxisSide side) {
        return side == null || style.side() == side;
    }
}
