package org.ledgerbench.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Frontier;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;

/** Figures with one of everything. */
final class ToyFigures {

    private ToyFigures() {}

    static Style tone(Tone tone) {
        return Style.of(tone, Visibility.ALWAYS);
    }

    static List<Point> curve(double from, double to, DoubleUnaryOperator function) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            double x = from + (to - from) * i / 60;
            points.add(new Point(x, function.applyAsDouble(x)));
        }
        return points;
    }

    /** Compute against progress: an axis of very large numbers, two lines, markers at the end. */
    static Figure progress() {
        double end = 7.1e24;
        return new Figure(
                FigureOutline.of(
                        "Progress",
                        "Learning progress over compute",
                        Axis.linear("Compute", "FLOP"),
                        Axis.linear("Learning progress", "1")),
                List.of(
                        new Series(
                                "raw",
                                "Raw corpus",
                                Series.Kind.LINE,
                                tone(Tone.BASELINE),
                                curve(0, end, x -> 0.62 * (1 - Math.exp(-3 * x / end)))),
                        new Series(
                                "pruned",
                                "Pruned at the threshold",
                                Series.Kind.LINE,
                                tone(Tone.DATA),
                                curve(0, end, x -> 0.8 * (1 - Math.exp(-4 * x / end))))),
                List.of(
                        new Marker("end", "All epochs done", new Point(0.71 * end, 0.753), tone(Tone.MET)),
                        new Marker("wall", "Data wall", new Point(end, 0.785), tone(Tone.WARNING))),
                List.of(),
                List.of());
    }

    /** Cost against accuracy: runs with a frontier, a budget and a floor. */
    static Figure returnOnInvestment() {
        List<Point> runs = List.of(
                new Point(5000, 0.861),
                new Point(21_000, 0.893),
                new Point(36_540, 0.909),
                new Point(34_000, 0.887),
                new Point(49_000, 0.9105));
        FigureOutline outline = new FigureOutline(
                "Roi",
                "Accuracy against the cost of labels",
                Axis.linear("Total cost", "$", "totalCost"),
                Axis.linear("Accuracy", "1", "accuracy"),
                Optional.empty(),
                Optional.of(Frontier.LOW_X_HIGH_Y));
        return new Figure(
                outline,
                List.of(
                        new Series(
                                "random",
                                "Random sampling",
                                Series.Kind.LINE,
                                tone(Tone.BASELINE),
                                curve(3000, 52_000, x -> 0.92 - 0.08 / Math.sqrt(x / 3000))),
                        new Series(
                                "uncertainty",
                                "Uncertainty sampling",
                                Series.Kind.LINE,
                                tone(Tone.DATA),
                                curve(3000, 52_000, x -> 0.92 - 0.08 / Math.pow(x / 3000, 0.75))),
                        new Series("runs", "Your runs", Series.Kind.RUNS, tone(Tone.DATA), runs)),
                List.of(),
                List.of(
                        new Threshold(
                                "budget",
                                "Budget $50,000",
                                Threshold.Orientation.VERTICAL,
                                50_000,
                                tone(Tone.VIOLATED)),
                        new Threshold(
                                "floor", "Error floor", Threshold.Orientation.HORIZONTAL, 0.9205, tone(Tone.MET))),
                List.of());
    }

    /** Two vertical axes, the second logarithmic, with a limit on each. */
    static Figure domainGap() {
        FigureOutline outline = new FigureOutline(
                "Gap",
                "Benchmark, rain and domain gap",
                Axis.linear("Synthetic share", "1", "syntheticShare"),
                Axis.linear("Accuracy, recall", "1"),
                Optional.of(Axis.logarithmic("Fréchet distance", "1", "fid")),
                Optional.empty());
        Style right = new Style(Tone.WARNING, Visibility.ALWAYS, AxisSide.RIGHT);
        return new Figure(
                outline,
                List.of(
                        new Series(
                                "accuracy",
                                "Benchmark accuracy",
                                Series.Kind.LINE,
                                tone(Tone.DATA),
                                curve(0, 1, x -> 0.92 + 0.06 * x - 0.03 * x * x)),
                        new Series(
                                "recall",
                                "Rain recall",
                                Series.Kind.LINE,
                                tone(Tone.DATA),
                                curve(0, 1, x -> 0.85 - 0.13 * x)),
                        new Series(
                                "fid",
                                "Fréchet distance",
                                Series.Kind.LINE,
                                right,
                                curve(0, 1, x -> 0.05 + 100 * Math.pow(x, 4)))),
                List.of(new Marker("you", "Your mix", new Point(0.38, 0.938), tone(Tone.DATA))),
                List.of(
                        new Threshold(
                                "target",
                                "Accuracy target 0.942",
                                Threshold.Orientation.HORIZONTAL,
                                0.9423,
                                tone(Tone.MET)),
                        new Threshold(
                                "rain",
                                "Rain floor 0.796",
                                Threshold.Orientation.HORIZONTAL,
                                0.796,
                                tone(Tone.VIOLATED)),
                        new Threshold(
                                "limit",
                                "Distance limit 0.315",
                                Threshold.Orientation.HORIZONTAL,
                                0.315,
                                new Style(Tone.VIOLATED, Visibility.ALWAYS, AxisSide.RIGHT))),
                List.of());
    }

    /** A plane with an allowed and a forbidden region, and runs in it. */
    static Figure plane() {
        List<Region.Cell> allowed = new ArrayList<>();
        for (int i = 20; i < 45; i++) {
            double top = 0.9 - Math.abs(i - 32) * 0.03;
            allowed.add(new Region.Cell(new Point(i / 100.0, 0.3), new Point((i + 1) / 100.0, top)));
        }
        return new Figure(
                FigureOutline.of(
                        "Plane",
                        "Which mixes are feasible",
                        Axis.linear("Synthetic share", "1"),
                        Axis.linear("Domain randomisation", "1")),
                List.of(new Series(
                        "runs",
                        "Your runs",
                        Series.Kind.RUNS,
                        tone(Tone.DATA),
                        List.of(new Point(0.1, 0), new Point(0.9, 0), new Point(0.38, 0.5), new Point(0.6, 1.2)))),
                List.of(new Marker("answer", "Your answer", new Point(0.38, 0.65), tone(Tone.MET))),
                List.of(),
                List.of(
                        new Region("feasible", "Feasible", allowed, tone(Tone.MET)),
                        new Region(
                                "forbidden",
                                "Too far from the field",
                                List.of(new Region.Cell(new Point(0.7, 1), new Point(1, 1.5))),
                                tone(Tone.VIOLATED))));
    }

    /** Bars: how many students scored how much, and what they predicted. */
    static Figure scores() {
        double[] counts = {0, 1, 0, 3, 5, 9, 17, 24, 12, 4};
        List<Point> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bars.add(new Point(5 + 10 * i, counts[i]));
        }
        return new Figure(
                FigureOutline.of(
                        "Scores", "Points of the class", Axis.linear("Points", ""), Axis.linear("Students", "")),
                List.of(new Series("scores", "Students", Series.Kind.BAR, tone(Tone.DATA), bars)),
                List.of(),
                List.of(new Threshold("mean", "Mean 66.8", Threshold.Orientation.VERTICAL, 66.8, tone(Tone.WARNING))),
                List.of());
    }

    /** Two series of bars side by side, and points joined by lines. */
    static Figure sideBySide() {
        return new Figure(
                FigureOutline.of("Runs", "Runs used", Axis.linear("Runs", ""), Axis.linear("Students", "")),
                List.of(
                        new Series(
                                "edge",
                                "Edge Guardian",
                                Series.Kind.BAR,
                                tone(Tone.DATA),
                                List.of(new Point(8, 3), new Point(9, 8), new Point(10, 14))),
                        new Series(
                                "cloud",
                                "Cloud Titan",
                                Series.Kind.BAR,
                                tone(Tone.WARNING),
                                List.of(new Point(8, 5), new Point(9, 7), new Point(10, 9))),
                        new Series(
                                "trend",
                                "Trend",
                                Series.Kind.LINE_AND_POINTS,
                                tone(Tone.MET),
                                List.of(new Point(8, 4), new Point(9, 7.5), new Point(10, 11.5)))),
                List.of(),
                List.of(),
                List.of());
    }

    static List<Figure> all() {
        return List.of(progress(), returnOnInvestment(), domainGap(), plane(), scores(), sideBySide());
    }
}
