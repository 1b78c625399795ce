package org.ledgerbench.charts;

import java.util.List;
import java.util.function.ToDoubleFunction;
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

    private static final double NEAR_ZERO = 0.03;
    private static final double SYMBOL_SHARE = 0.1;
    private static final double SYMBOL_ROOM = 0.06;

    private final Figure figure;
    private final Bars bars;

    Extents(Figure figure, Bars bars) {
        this.figure = figure;
        this.bars = bars;
    }

    Range x() {
        double[] values = DoubleStream.concat(
                        DoubleStream.concat(points(null).mapToDouble(Point::x), bars.edges()),
                        thresholds(Orientation.VERTICAL, null))
                .toArray();
        boolean room = hasSymbolsAtZero(null, Point::x, largest(values));
        return range(figure.outline().x(), values, false, room);
    }

    Range y(AxisSide side) {
        boolean hasBars = figure.series().stream()
                .anyMatch(series ->
                        series.kind() == Series.Kind.BAR && series.style().side() == side);
        double[] values = DoubleStream.concat(
                        points(side).mapToDouble(Point::y), thresholds(Orientation.HORIZONTAL, side))
                .map(value -> hasBars ? value * ABOVE_BARS : value)
                .toArray();
        Axis axis = side == AxisSide.RIGHT
                ? figure.outline().secondY().orElseThrow()
                : figure.outline().y();
        Range shown = range(axis, values, hasBars, hasSymbolsAtZero(side, Point::y, largest(values)));
        return axis.scale() == Axis.Scale.LINEAR ? withRoomAbove(shown, side) : shown;
    }

    /** A plot may be low: a symbol at its top needs more than the usual margin to be whole. */
    private Range withRoomAbove(Range shown, AxisSide side) {
        double near = shown.getUpperBound() - SYMBOL_SHARE * shown.getLength();
        return symbols(side).anyMatch(point -> point.y() > near)
                ? new Range(shown.getLowerBound(), shown.getUpperBound() + SYMBOL_ROOM * shown.getLength())
                : shown;
    }

    private static double largest(double[] values) {
        return DoubleStream.of(values).max().orElse(0);
    }

    private static Range range(Axis axis, double[] values, boolean fromZero, boolean roomBelowZero) {
        Extent extent = Extent.of(DoubleStream.of(values));
        return axis.scale() == Axis.Scale.LOGARITHMIC ? extent.logarithmic() : extent.linear(fromZero, roomBelowZero);
    }

    /** The least step between two ticks: whole numbers, such as counts of students, are not divided further. */
    double leastStep(Axis axis) {
        boolean across = axis == figure.outline().x();
        boolean whole = !bars.isEmpty()
                && figure.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToDouble(point -> across ? point.x() : point.y())
                        .allMatch(value -> value == Math.rint(value));
        return whole ? 1 : 0;
    }

    /** Whether a symbol lies so near zero that the axis would cut it. */
    private boolean hasSymbolsAtZero(AxisSide side, ToDoubleFunction<Point> coordinate, double largest) {
        return symbols(side).anyMatch(point -> coordinate.applyAsDouble(point) < NEAR_ZERO * largest);
    }

    /** Where a symbol is drawn rather than a line or a bar. */
    private Stream<Point> symbols(AxisSide side) {
        Stream<Point> ofMarkers = figure.markers().stream()
                .filter(marker -> isOn(marker.style(), side))
                .map(Marker::at);
        Stream<Point> ofSeries = figure.series().stream()
                .filter(series -> series.kind() != Series.Kind.LINE && series.kind() != Series.Kind.BAR)
                .filter(series -> isOn(series.style(), side))
                .flatMap(series -> series.points().stream());
        return Stream.concat(ofMarkers, ofSeries);
    }

    /** Every point there is, on one side or, without a side, on both. */
    private Stream<Point> points(AxisSide side) {
        Stream<Point> ofSeries = figure.series().stream()
                .filter(series -> isOn(series.style(), side))
                .map(Series::points)
                .flatMap(List::stream);
        Stream<Point> ofMarkers = figure.markers().stream()
                .filter(marker -> isOn(marker.style(), side))
                .map(Marker::at);
        Stream<Point> ofRegions = figure.regions().stream()
                .filter(region -> isOn(region.style(), side))
                .map(Region::cells)
                .flatMap(List::stream)
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
