package org.ledgerbench.workbench.cohort;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.grading.cohort.Bin;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;
import org.ledgerbench.workbench.text.Texts;

/** A histogram of students under construction. For one thread. */
final class Histogram {

    /** The room that the number above a bar takes, as a share of the highest bar. */
    private static final double ABOVE_NUMBER = 0.1;

    private final FigureOutline outline;
    private final List<Point> bars;
    private final List<Marker> markers = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final double highest;

    private Histogram(FigureOutline outline, List<Point> bars) {
        this.outline = outline;
        this.bars = bars;
        this.highest = Math.max(1, bars.stream().mapToDouble(Point::y).max().orElse(1));
    }

    /** A histogram. */
    static Histogram of(String id, String title, Axis across, List<Bin> bins) {
        return new Histogram(
                FigureOutline.of(id, title, across, Axis.linear(Texts.text("class.students"), "1")),
                bins.stream()
                        .map(bin -> new Point(bin.centre(), bin.students()))
                        .toList());
    }

    /** With a line across. */
    Histogram line(String label, double value, Tone tone) {
        thresholds.add(
                new Threshold("line" + thresholds.size(), label, Threshold.Orientation.VERTICAL, value, style(tone)));
        return this;
    }

    /** With stretches of the axis marked from the bottom to the top. */
    Histogram stretch(String label, Tone tone, double... ends) {
        List<Region.Cell> cells = new ArrayList<>();
        for (int index = 0; index < ends.length; index += 2) {
            cells.add(new Region.Cell(new Point(ends[index], 0), new Point(ends[index + 1], ceiling())));
        }
        regions.add(new Region("stretch" + regions.size(), label, cells, style(tone)));
        return this;
    }

    /** With words at a place of the axis, above all bars, where they hide no number. */
    Histogram pointAt(String label, double value, Tone tone) {
        markers.add(new Marker("point" + markers.size(), label, new Point(value, ceiling()), style(tone)));
        return this;
    }

    /** With words at the top of a bar. */
    Histogram peak(String label, Bin bin) {
        double top = bin.students() + highest * ABOVE_NUMBER;
        markers.add(new Marker("peak" + markers.size(), label, new Point(bin.centre(), top), style(Tone.VIOLATED)));
        return this;
    }

    private double ceiling() {
        return highest * (1 + 1.6 * ABOVE_NUMBER);
    }

    Figure build() {
        Series students = new Series("students", Texts.text("class.students"), Series.Kind.BAR, style(Tone.DATA), bars);
        return new Figure(outline, List.of(students), markers, thresholds, regions);
    }

    private static Style style(Tone tone) {
        return Style.of(tone, Visibility.INSTRUCTOR);
    }
}
