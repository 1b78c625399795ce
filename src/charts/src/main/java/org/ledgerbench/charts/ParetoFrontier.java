package org.ledgerbench.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ledgerbench.mission.figure.Frontier;
import org.ledgerbench.mission.figure.Point;

/** The runs that no other run beats, joined by a staircase along the edge of what has been reached. */
final class ParetoFrontier {

    private ParetoFrontier() {}

    /** The runs not beaten, by x ascending. A run equal to another in both coordinates stands for both. */
    static List<Point> unbeaten(List<Point> runs, Frontier better) {
        boolean highX = better == Frontier.HIGH_X_HIGH_Y;
        boolean lowY = better == Frontier.LOW_X_LOW_Y;
        Comparator<Point> bestXFirst = Comparator.comparingDouble(point -> highX ? -point.x() : point.x());
        Comparator<Point> bestYFirst = Comparator.comparingDouble(point -> lowY ? point.y() : -point.y());
        List<Point> unbeaten = new ArrayList<>();
        for (Point run :
                runs.stream().sorted(bestXFirst.thenComparing(bestYFirst)).toList()) {
            if (unbeaten.isEmpty() || bestYFirst.compare(run, unbeaten.get(unbeaten.size() - 1)) < 0) {
                unbeaten.add(run);
            }
        }
        unbeaten.sort(Comparator.comparingDouble(Point::x));
        return unbeaten;
    }

    /** The corners of the staircase: between two runs only what the lesser one reached has been reached. */
    static List<Point> steps(List<Point> runs, Frontier better) {
        List<Point> corners = new ArrayList<>();
        for (Point run : unbeaten(runs, better)) {
            if (!corners.isEmpty()) {
                Point last = corners.get(corners.size() - 1);
                corners.add(
                        better == Frontier.HIGH_X_HIGH_Y ? new Point(last.x(), run.y()) : new Point(run.x(), last.y()));
            }
            corners.add(run);
        }
        return corners;
    }
}
