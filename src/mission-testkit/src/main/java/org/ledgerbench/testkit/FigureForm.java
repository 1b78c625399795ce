package org.ledgerbench.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Threshold;

/** The checks of one figure. */
final class FigureForm {

    private static final Pattern GIVES_AWAY = Pattern.compile("\\b(truth|true|optimum|optimal|correct)\\b");

    private final Figure figure;
    private final String where;
    private final Problems problems;

    FigureForm(Figure figure, String where, Problems problems) {
        this.figure = figure;
        this.where = where;
        this.problems = problems;
    }

    void check(int runs) {
        checkIds();
        boolean hasRuns = false;
        for (Series series : figure.series()) {
            hasRuns |= series.kind() == Series.Kind.RUNS;
            checkSeries(series, runs);
        }
        problems.unless(
                hasRuns || runs == 0 || figure.outline().frontier().isEmpty(),
                where,
                "a frontier is asked for, but there is no series of runs");
        for (Marker marker : figure.markers()) {
            fits(marker.id(), marker.style().side(), List.of(marker.at()));
        }
        for (Region region : figure.regions()) {
            fits(
                    region.id(),
                    region.style().side(),
                    region.cells().stream()
                            .flatMap(cell -> Stream.of(cell.low(), cell.high()))
                            .toList());
        }
        figure.thresholds().forEach(this::checkThreshold);
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        Stream.of(
                        figure.series().stream().map(Series::id),
                        figure.markers().stream().map(Marker::id),
                        figure.thresholds().stream().map(Threshold::id),
                        figure.regions().stream().map(Region::id))
                .flatMap(ids -> ids)
                .forEach(id -> problems.unless(
                        !id.isBlank() && seen.add(id), where, "the id \"" + id + "\" is blank or there twice"));
        labels().forEach(label -> problems.unless(!label.isBlank(), where, "a label is blank"));
    }

    private Stream<String> labels() {
        return Stream.of(
                        figure.series().stream().map(Series::label),
                        figure.markers().stream().map(Marker::label),
                        figure.thresholds().stream().map(Threshold::label),
                        figure.regions().stream().map(Region::label))
                .flatMap(labels -> labels);
    }

    private void checkSeries(Series series, int runs) {
        fits(series.id(), series.style().side(), series.points());
        if (series.kind() == Series.Kind.RUNS) {
            problems.unless(
                    series.points().size() == runs,
                    where,
                    series.id() + " has " + series.points().size() + " points for " + runs + " runs");
            return;
        }
        problems.unless(!series.points().isEmpty() || runs == 0, where, series.id() + " has no point");
        if (series.kind() == Series.Kind.LINE) {
            double[] x = series.points().stream().mapToDouble(Point::x).toArray();
            boolean ascending = true;
            for (int i = 1; i < x.length; i++) {
                ascending &= x[i - 1] <= x[i];
            }
            problems.unless(ascending, where, "the points of the line " + series.id() + " are not in the order of x");
        }
    }

    private void checkThreshold(Threshold threshold) {
        problems.unless(Double.isFinite(threshold.value()), where, threshold.id() + " is not finite");
        boolean upright = threshold.orientation() == Threshold.Orientation.VERTICAL;
        Axis axis = upright
                ? figure.outline().x()
                : vertical(threshold.id(), threshold.style().side());
        problems.unless(
                threshold.value() > 0 || axis.scale() == Axis.Scale.LINEAR,
                where,
                threshold.id() + " is not positive, but its axis is logarithmic");
    }

    private void fits(String id, AxisSide side, List<Point> points) {
        boolean positiveX = figure.outline().x().scale() == Axis.Scale.LOGARITHMIC;
        boolean positiveY = vertical(id, side).scale() == Axis.Scale.LOGARITHMIC;
        for (Point point : points) {
            problems.unless(
                    (!positiveX || point.x() > 0) && (!positiveY || point.y() > 0),
                    where,
                    id + " has " + point + ", but an axis is logarithmic");
        }
    }

    private Axis vertical(String id, AxisSide side) {
        var secondY = figure.outline().secondY();
        problems.unless(
                side == AxisSide.LEFT || secondY.isPresent(),
                where,
                id + " is read from the right axis, but there is none");
        return side == AxisSide.RIGHT && secondY.isPresent()
                ? secondY.get()
                : figure.outline().y();
    }

    void checkDiscretion() {
        labels().map(label -> label.toLowerCase(Locale.ROOT))
                .forEach(label -> problems.unless(
                        !GIVES_AWAY.matcher(label).find(),
                        where,
                        "\"" + label + "\" can be seen before the part is answered; show it after the answer"));
    }
}
