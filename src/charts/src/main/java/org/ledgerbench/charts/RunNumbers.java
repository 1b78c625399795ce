package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of runs, from 1. A number stands in its run's disc; the numbers of runs that later ones cover stand in a row above
 * or below, from left to right as the runs do, each with a thin line to its run.
 */
final class RunNumbers {

    private static final double COVERED = 11;
    private static final double NEAR = 24;
    private static final double GAP = 14;
    private static final double BETWEEN = 6;

    private final Graphics2D graphics;
    private final ChartTheme theme;
    private final LabelPlacement placement;

    RunNumbers(Graphics2D graphics, ChartTheme theme, LabelPlacement placement) {
        this.graphics = graphics;
        this.theme = theme;
        this.placement = placement;
    }

    /** Numbers the runs of one series, in the order in which they were recorded; those outside the plot have none. */
    void draw(List<Point2D> runs, Rectangle2D plot) {
        FontMetrics metrics = graphics.getFontMetrics();
        for (List<Integer> row : rows(runs, plot)) {
            drawRow(row, runs);
        }
        graphics.setPaint(theme.background());
        for (int index = 0; index < runs.size(); index++) {
            Point2D at = runs.get(index);
            if (plot.contains(at) && !isCovered(index, runs)) {
                String number = Integer.toString(index + 1);
                float baseline = (float) at.getY() + (metrics.getAscent() - metrics.getDescent()) / 2f;
                graphics.drawString(number, (float) at.getX() - metrics.stringWidth(number) / 2f, baseline);
            }
        }
    }

    /** Whether a run recorded later lies over the middle of this one. */
    static boolean isCovered(int index, List<Point2D> runs) {
        return runs.subList(index + 1, runs.size()).stream()
                .anyMatch(later -> later.distance(runs.get(index)) < COVERED);
    }

    /** The covered runs, from left to right; those near one another share a row. */
    static List<List<Integer>> rows(List<Point2D> runs, Rectangle2D plot) {
        List<List<Integer>> rows = new ArrayList<>();
        int[] covered = IntStream.range(0, runs.size())
                .filter(index -> plot.contains(runs.get(index)) && isCovered(index, runs))
                .boxed()
                .sorted(Comparator.comparingDouble(index -> runs.get(index).getX()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int index : covered) {
            List<Integer> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || runs.get(last.get(last.size() - 1)).distance(runs.get(index)) > NEAR) {
                last = new ArrayList<>();
                rows.add(last);
            }
            last.add(index);
        }
        return rows;
    }

    private void drawRow(List<Integer> row, List<Point2D> runs) {
        FontMetrics metrics = graphics.getFontMetrics();
        double width = row.stream()
                .mapToDouble(index -> metrics.stringWidth(Integer.toString(index + 1)) + BETWEEN)
                .sum();
        Point2D first = runs.get(row.get(0));
        Point2D last = runs.get(row.get(row.size() - 1));
        Point2D middle = new Point2D.Double((first.getX() + last.getX()) / 2, (first.getY() + last.getY()) / 2);
        double gap = GAP + Math.abs(first.getY() - last.getY()) / 2;
        Rectangle2D box = placement.aboveOrBelow(middle, new Rectangle2D.Double(0, 0, width, metrics.getHeight()), gap);
        Rectangle2D lines = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        lines.add(last);
        placement.keepFree(box.createUnion(lines));
        double edge = box.getCenterY() > middle.getY() ? box.getMinY() : box.getMaxY();
        graphics.setStroke(new BasicStroke(1));
        graphics.setPaint(theme.text());
        double x = box.getX();
        for (int index : row) {
            String number = Integer.toString(index + 1);
            double own = metrics.stringWidth(number) + BETWEEN;
            Point2D at = runs.get(index);
            graphics.draw(new Line2D.Double(at.getX(), at.getY(), x + own / 2, edge));
            graphics.drawString(number, (float) (x + BETWEEN / 2), (float) box.getY() + metrics.getAscent());
            x += own;
        }
    }
}
