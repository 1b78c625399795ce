package org.ledgerbench.dataselection.part;

import java.util.List;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;

/** The elements figures are made of, in the styles the parts use. */
public final class Elements {

    private Elements() {}

    /** A curve. */
    public static Series line(String id, String label, Style style, List<Point> points) {
        return new Series(id, label, Series.Kind.LINE, style, points);
    }

    /** The student's runs. */
    public static Series runs(String id, String label, AxisSide side, List<Point> points) {
        return new Series(id, label, Series.Kind.RUNS, new Style(Tone.DATA, Visibility.AFTER_LOCK, side), points);
    }

    /** A named point. */
    public static Marker marker(String id, String label, Style style, Point at) {
        return new Marker(id, label, at, style);
    }

    /** A level line. */
    public static Threshold level(String id, String label, Style style, double value) {
        return new Threshold(id, label, Threshold.Orientation.HORIZONTAL, value, style);
    }

    /** An upright line. */
    public static Threshold upright(String id, String label, Style style, double value) {
        return new Threshold(id, label, Threshold.Orientation.VERTICAL, value, style);
    }
}
