package org.ledgerbench.dataselection.domaingap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ledgerbench.dataselection.part.Elements;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
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

/** The plots of part 3 on one track. Immutable; the feasible region is found once. */
final class DomainGapFigures {

    private static final FigureOutline GAP_PLOT = new FigureOutline(
            "DomainGapPlot",
            "The domain gap: accuracy, rain recall and FID against the mix",
            Axis.linear("Synthetic share", "1", DomainGapDescription.SYNTHETIC_SHARE),
            Axis.linear("Accuracy and recall", "1", DomainGapReadings.ACCURACY, DomainGapReadings.RAIN_RECALL),
            Optional.of(Axis.logarithmic("FID, from 0.0001 up", "1", DomainGapReadings.FID)),
            Optional.empty());
    private static final FigureOutline REGION_PLOT = FigureOutline.of(
            "FeasibleRegion",
            "The feasible mixes",
            Axis.linear("Synthetic share", "1", DomainGapDescription.SYNTHETIC_SHARE),
            Axis.linear("Domain randomisation", "1", DomainGapDescription.RANDOMIZATION));
    /** A logarithmic axis has no zero, and a mix without synthetic data has an FID of zero. */
    private static final double LEAST_FID = 1e-4;

    private static final Style ANSWER = Style.of(Tone.WARNING, Visibility.AFTER_ANSWER);

    private final DomainGapModel model;
    private final Region feasible;

    DomainGapFigures(DomainGapModel model) {
        this.model = model;
        this.feasible = new Region("feasible", "Feasible mixes", cells(), Style.of(Tone.MET, Visibility.AFTER_ANSWER));
    }

    static List<FigureOutline> outlines() {
        return List.of(GAP_PLOT, REGION_PLOT);
    }

    List<Figure> draw(FigureRequest request) {
        return List.of(gapPlot(request), regionPlot(request));
    }

    private Figure gapPlot(FigureRequest request) {
        double randomization = DomainGapDescription.mix(request.settings()).randomization();
        List<Mix> runs = request.runs().stream().map(DomainGapDescription::mix).toList();
        List<Series> series = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            series.add(Elements.line(
                    quantity.id,
                    quantity.label,
                    quantity.style(quantity.tone),
                    across(randomization, mix -> place(quantity, mix))));
            series.add(Elements.runs(
                    quantity.id + "-runs",
                    "Your runs: " + quantity.label,
                    quantity.side,
                    runs.stream().map(mix -> place(quantity, mix)).toList()));
            request.answer()
                    .map(DomainGapDescription::mix)
                    .ifPresent(mix -> markers.add(Elements.marker(
                            quantity.id + "-answer",
                            "Committed mix: " + quantity.label,
                            new Style(Tone.WARNING, Visibility.AFTER_ANSWER, quantity.side),
                            place(quantity, mix))));
        }
        return new Figure(GAP_PLOT, series, markers, limits(), List.of());
    }

    private List<Threshold> limits() {
        DomainGapTrack.Limits limits = model.track().limits();
        return List.of(
                Elements.level(
                        "accuracy-target",
                        "Accuracy target",
                        Quantity.ACCURACY.style(Tone.MET),
                        limits.accuracyTarget()),
                Elements.level(
                        "rain-floor", "Rain recall floor", Quantity.RAIN.style(Tone.VIOLATED), limits.rainFloor()),
                Elements.level("fid-limit", "FID limit", Quantity.FID.style(Tone.VIOLATED), limits.fidLimit()));
    }

    private Figure regionPlot(FigureRequest request) {
        List<Marker> markers = new ArrayList<>();
        markers.add(Elements.marker(
                "here",
                "This mix",
                Style.of(Tone.DATA, Visibility.AFTER_LOCK),
                place(DomainGapDescription.mix(request.settings()))));
        request.answer()
                .map(DomainGapDescription::mix)
                .ifPresent(mix -> markers.add(Elements.marker("answer", "Committed mix", ANSWER, place(mix))));
        Series runs = Elements.runs(
                "runs",
                "Your runs",
                AxisSide.LEFT,
                request.runs().stream()
                        .map(DomainGapDescription::mix)
                        .map(DomainGapFigures::place)
                        .toList());
        return new Figure(REGION_PLOT, List.of(runs), markers, List.of(), List.of(feasible));
    }

    /** What the gap plot shows of a mix. */
    private enum Quantity {
        ACCURACY("accuracy", "Benchmark accuracy", Tone.DATA, AxisSide.LEFT, MixQuality::benchmarkAccuracy),
        RAIN("rain-recall", "Rain recall", Tone.WARNING, AxisSide.LEFT, MixQuality::rainRecall),
        FID("fid", "FID", Tone.BASELINE, AxisSide.RIGHT, quality -> Math.max(LEAST_FID, quality.fid()));

        private final String id;
        private final String label;
        private final Tone tone;
        private final AxisSide side;
        private final ToDoubleFunction<MixQuality> value;

        Quantity(String id, String label, Tone tone, AxisSide side, ToDoubleFunction<MixQuality> value) {
            this.id = id;
            this.label = label;
            this.tone = tone;
            this.side = side;
            this.value = value;
        }

        Style style(Tone meaning) {
            return new Style(meaning, Visibility.AFTER_LOCK, side);
        }
    }

    private Point place(Quantity quantity, Mix mix) {
        return new Point(mix.syntheticShare(), quantity.value.applyAsDouble(model.quality(mix)));
    }

    private static Point place(Mix mix) {
        return new Point(mix.syntheticShare(), mix.randomization());
    }

    private static List<Point> across(double randomization, Function<Mix, Point> place) {
        Range shares = DomainGapDescription.SHARES;
        return IntStream.range(0, shares.positions())
                .mapToObj(position -> place.apply(new Mix(shares.at(position), randomization)))
                .toList();
    }

    /** The feasible positions of the sliders, those side by side joined into one rectangle. */
    private List<Region.Cell> cells() {
        Range shares = DomainGapDescription.SHARES;
        Range randomizations = DomainGapDescription.RANDOMIZATIONS;
        List<Region.Cell> cells = new ArrayList<>();
        for (int row = 0; row < randomizations.positions(); row++) {
            int start = -1;
            for (int column = 0; column <= shares.positions(); column++) {
                boolean isFeasible = column < shares.positions()
                        && model.isFeasible(model.quality(new Mix(shares.at(column), randomizations.at(row))));
                if (isFeasible && start < 0) {
                    start = column;
                } else if (!isFeasible && start >= 0) {
                    cells.add(cell(start, column - 1, row));
                    start = -1;
                }
            }
        }
        return cells;
    }

    private static Region.Cell cell(int first, int last, int row) {
        Range shares = DomainGapDescription.SHARES;
        Range randomizations = DomainGapDescription.RANDOMIZATIONS;
        return new Region.Cell(
                new Point(edge(shares, first, -0.5), edge(randomizations, row, -0.5)),
                new Point(edge(shares, last, 0.5), edge(randomizations, row, 0.5)));
    }

    /** Half a step beside a position, within the range. */
    private static double edge(Range range, int position, double steps) {
        double value = range.at(position) + steps * range.step();
        return Math.max(range.minimum(), Math.min(range.maximum(), value));
    }
}
