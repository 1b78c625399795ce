package org.ledgerbench.charts;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds places for labels: inside the plot, off one another, and where they hide the least data. */
final class LabelPlacement {

    private static final double EDGE = 3;
    private static final double OVERLAP_COST = 1000;
    private static final double SYMBOL_COST = 80;
    private static final double FAR_COST = 50;
    private static final int RINGS = 6;
    private static final double ORDER_COST = 2;

    private final Rectangle2D area;
    private final List<Point2D> obstacles;
    private final List<Rectangle2D> symbols;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param area the plot
     * @param obstacles points along lines, better not hidden
     * @param symbols what holds a number or marks a place, and is hidden only where nothing else helps
     */
    LabelPlacement(Rectangle2D area, List<Point2D> obstacles, List<Rectangle2D> symbols) {
        this.area = area;
        this.obstacles = obstacles;
        this.symbols = symbols;
    }

    /** A place beside a point: right, left, above, below, or at a corner; near it unless it would hide a symbol there. */
    Rectangle2D beside(Point2D point, Rectangle2D size, double gap) {
        List<Rectangle2D> places = new ArrayList<>(around(point, size, gap));
        int near = places.size();
        for (int ring = 1; ring < RINGS; ring++) {
            places.addAll(around(point, size, gap + ring * size.getHeight()));
        }
        return best(places, near);
    }

    /** Keeps what is placed from now on off a box. */
    void keepFree(Rectangle2D box) {
        taken.add(box);
    }

    /** A place above or below a point, as near as it would hide no symbol. */
    Rectangle2D aboveOrBelow(Point2D point, Rectangle2D size, double gap) {
        List<Rectangle2D> places = new ArrayList<>();
        double x = point.getX() - size.getWidth() / 2;
        for (int ring = 0; ring < RINGS; ring++) {
            double away = gap + ring * size.getHeight();
            places.add(box(x, point.getY() + away, size));
            places.add(box(x, point.getY() - away - size.getHeight(), size));
        }
        return best(places);
    }

    private static List<Rectangle2D> around(Point2D point, Rectangle2D size, double gap) {
        double width = size.getWidth();
        double height = size.getHeight();
        double right = point.getX() + gap;
        double left = point.getX() - gap - width;
        double middle = point.getX() - width / 2;
        double level = point.getY() - height / 2;
        double above = point.getY() - gap - height;
        double below = point.getY() + gap;
        return List.of(
                box(right, level, size),
                box(left, level, size),
                box(middle, above, size),
                box(middle, below, size),
                box(right, above, size),
                box(right, below, size),
                box(left, above, size),
                box(left, below, size));
    }

    /** A place on a level line: at its right end, its left end or in between, above or below; a line off rather than on a symbol. */
    Rectangle2D alongLevel(double y, Rectangle2D size) {
        List<Rectangle2D> places = new ArrayList<>(levelPlaces(y, size, 2));
        int near = places.size();
        for (int ring = 1; ring < RINGS; ring++) {
            places.addAll(levelPlaces(y, size, 2 + ring * size.getHeight()));
        }
        return best(places, near);
    }

    private List<Rectangle2D> levelPlaces(double y, Rectangle2D size, double gap) {
        List<Rectangle2D> places = new ArrayList<>();
        double room = area.getWidth() - size.getWidth() - 2 * EDGE;
        for (double part : new double[] {1, 0, 0.5, 0.75, 0.25}) {
            double x = area.getMinX() + EDGE + part * room;
            places.add(box(x, y - size.getHeight() - gap, size));
            places.add(box(x, y + gap, size));
        }
        return places;
    }

    /** A place on an upright line: at its top, its foot or in between, to the right or left. */
    Rectangle2D alongUpright(double x, Rectangle2D size) {
        List<Rectangle2D> places = new ArrayList<>();
        double room = area.getHeight() - size.getHeight() - 2 * EDGE;
        for (double part : new double[] {0, 1, 0.5, 0.25, 0.75}) {
            places.add(box(x + 3, area.getMinY() + EDGE + part * room, size));
            places.add(box(x - 3 - size.getWidth(), area.getMinY() + EDGE + part * room, size));
        }
        return best(places);
    }

    private static Rectangle2D box(double x, double y, Rectangle2D size) {
        return new Rectangle2D.Double(x, y, size.getWidth(), size.getHeight());
    }

    private Rectangle2D best(List<Rectangle2D> places) {
        return best(places, places.size());
    }

    private Rectangle2D best(List<Rectangle2D> places, int near) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            Rectangle2D place = inside(places.get(i));
            double cost = cost(place, places.get(i)) + i * ORDER_COST + (i < near ? 0 : FAR_COST);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        taken.add(best);
        return best;
    }

    /** Pushed inside the plot; a label wider than the plot begins at its left edge. */
    private Rectangle2D inside(Rectangle2D place) {
        double x = Math.min(place.getX(), area.getMaxX() - EDGE - place.getWidth());
        double y = Math.min(place.getY(), area.getMaxY() - EDGE - place.getHeight());
        return box(Math.max(x, area.getMinX() + EDGE), Math.max(y, area.getMinY() + EDGE), place);
    }

    private double cost(Rectangle2D place, Rectangle2D wanted) {
        double cost = Math.abs(place.getX() - wanted.getX()) + Math.abs(place.getY() - wanted.getY());
        for (Rectangle2D other : taken) {
            cost += place.intersects(other) ? OVERLAP_COST : 0;
        }
        for (Rectangle2D symbol : symbols) {
            cost += place.intersects(symbol) ? SYMBOL_COST : 0;
        }
        for (Point2D obstacle : obstacles) {
            cost += place.contains(obstacle) ? 1 : 0;
        }
        return cost;
    }
}
