package org.ledgerbench.charts;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Lines and symbols that tell series apart without colour. */
final class Strokes {

    private static final float[][] DASHES = {null, {8, 4}, {2, 3}, {9, 3, 2, 3}, {14, 5}};

    private Strokes() {}

    static BasicStroke line(int index) {
        return stroke(2.2f, DASHES[index % DASHES.length]);
    }

    static BasicStroke threshold() {
        return stroke(1.4f, new float[] {5, 4});
    }

    static BasicStroke frontier() {
        return stroke(1.8f, new float[] {2, 3});
    }

    private static BasicStroke stroke(float width, float[] dash) {
        int cap = dash == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /** A circle, a square, a triangle, a diamond: about the same size, centred on the origin. */
    static Shape symbol(int index) {
        return switch (index % 4) {
            case 0 -> new Ellipse2D.Double(-4, -4, 8, 8);
            case 1 -> new Rectangle2D.Double(-3.5, -3.5, 7, 7);
            case 2 -> polygon(0, -5, 5, 4, -5, 4);
            default -> polygon(0, -5, 5, 0, 0, 5, -5, 0);
        };
    }

    /** What holds a run's number: a disc; for a second and third series of runs a square and a lying hexagon. */
    static Shape run(int index) {
        return switch (index % 3) {
            case 0 -> new Ellipse2D.Double(-8.5, -8.5, 17, 17);
            case 1 -> new RoundRectangle2D.Double(-8, -8, 16, 16, 3, 3);
            default -> polygon(-11, 0, -6, -8, 6, -8, 11, 0, 6, 8, -6, 8);
        };
    }

    /** The same shape, small enough for a legend. */
    static Shape runInLegend(int index) {
        return AffineTransform.getScaleInstance(0.6, 0.6).createTransformedShape(run(index));
    }

    private static Shape polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }
}
