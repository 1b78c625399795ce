package org.ledgerbench.dataselection.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ledgerbench.dataselection.part.Elements;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;

/** The plots of part 1 on one track. */
final class DedupFigures {

    private static final FigureOutline ICR_CURVE = FigureOutline.of(
            "ICR_Curve",
            "Information-compute ratio: learning progress against compute",
            Axis.linear("Compute spent", "FLOP", "trainingFlops"),
            Axis.linear("Learning progress", "1"));
    private static final FigureOutline GAIN_CURVE = FigureOutline.of(
            "GainCurve",
            "What a fixed budget buys, against the threshold",
            Axis.linear("Deduplication threshold", "1", DedupDescription.THRESHOLD),
            Axis.linear("By that of the raw corpus", "1", "gainAtFixedCompute"));
    private static final int STEPS = 100;
    private static final Style COMPARISON = Style.of(Tone.BASELINE, Visibility.AFTER_LOCK);
    private static final Style STUDIED = Style.of(Tone.DATA, Visibility.AFTER_LOCK);
    private static final Style NOTEWORTHY = Style.of(Tone.WARNING, Visibility.AFTER_LOCK);
    private static final Style ANSWER = Style.of(Tone.WARNING, Visibility.AFTER_ANSWER);
    private static final Style TRUTH = Style.of(Tone.MET, Visibility.AFTER_ANSWER);

    private final DedupModel model;

    DedupFigures(DedupModel model) {
        this.model = model;
    }

    static List<FigureOutline> outlines() {
        return List.of(ICR_CURVE, GAIN_CURVE);
    }

    List<Figure> draw(FigureRequest request) {
        return List.of(icrCurve(request), gainCurve(request));
    }

    private Figure icrCurve(FigureRequest request) {
        Pruning pruning = at(request.settings()).pruning();
        Point raw = point(1, model.rawLearning(1));
        Point pruned = learnt(pruning);
        Point origin = new Point(0, 0);
        List<Series> series = new ArrayList<>();
        series.add(Elements.line("raw", "Raw corpus", COMPARISON, curve(model::rawLearning)));
        series.add(Elements.line("pruned", "Pruned at this threshold", STUDIED, curve(pruning)));
        series.add(Elements.line("raw-chord", "ICR of the raw corpus (slope)", COMPARISON, List.of(origin, raw)));
        series.add(Elements.line("pruned-chord", "ICR after pruning (slope)", NOTEWORTHY, List.of(origin, pruned)));
        series.add(Elements.line(
                "best",
                "Pruned at the best threshold",
                TRUTH,
                curve(model.best().result().pruning())));
        series.add(runs(request, settings -> learnt(at(settings).pruning())));
        List<Marker> markers = new ArrayList<>();
        markers.add(Elements.marker("all-epochs", "All epochs over what is left", STUDIED, pruned));
        double wall = 1 / model.epochs();
        markers.add(Elements.marker("raw-wall", "Data wall, raw", NOTEWORTHY, point(wall, model.rawLearning(wall))));
        double prunedWall = pruning.keep() / model.epochs();
        markers.add(Elements.marker(
                "pruned-wall",
                "Data wall, pruned",
                NOTEWORTHY,
                point(prunedWall, model.prunedLearning(pruning, prunedWall))));
        request.answer()
                .ifPresent(answer -> markers.add(Elements.marker(
                        "answer",
                        "Committed threshold",
                        ANSWER,
                        learnt(at(answer).pruning()))));
        return new Figure(ICR_CURVE, series, markers, List.of(), List.of());
    }

    private Figure gainCurve(FigureRequest request) {
        double rawRatio = model.rawLearning(1);
        List<Series> series = List.of(
                Elements.line("gain", "Gain at fixed compute", TRUTH, overThresholds(DedupResult::gain)),
                Elements.line(
                        "icr",
                        "ICR",
                        Style.of(Tone.WARNING, Visibility.AFTER_ANSWER),
                        overThresholds(result -> result.learning().icr() / rawRatio)),
                Elements.line(
                        "signal",
                        "Signal kept",
                        Style.of(Tone.BASELINE, Visibility.AFTER_ANSWER),
                        overThresholds(result -> result.learning().signalKept())),
                runs(request, this::gainPoint));
        List<Marker> markers = new ArrayList<>();
        markers.add(Elements.marker("here", "This threshold", STUDIED, gainPoint(request.settings())));
        request.answer()
                .ifPresent(answer ->
                        markers.add(Elements.marker("answer", "Committed threshold", ANSWER, gainPoint(answer))));
        return new Figure(GAIN_CURVE, series, markers, List.of(), List.of(bestRegion()));
    }

    /** The thresholds that gain most, up to what they gain. */
    private Region bestRegion() {
        List<Double> best = model.best().thresholds();
        Point low = new Point(best.get(0), 0);
        Point high = new Point(best.get(best.size() - 1), model.best().gain());
        return new Region("best-thresholds", "Best thresholds", List.of(new Region.Cell(low, high)), TRUTH);
    }

    private Series runs(FigureRequest request, Function<Settings, Point> place) {
        List<Point> points = request.runs().stream().map(place).toList();
        return Elements.runs("runs", "Your runs", AxisSide.LEFT, points);
    }

    private DedupResult at(Settings settings) {
        return model.at(settings.number(DedupDescription.THRESHOLD));
    }

    private Point gainPoint(Settings settings) {
        return new Point(
                settings.number(DedupDescription.THRESHOLD), at(settings).gain());
    }

    /** Where all epochs over what is left have been done. */
    private Point learnt(Pruning pruning) {
        return point(pruning.keep(), model.prunedLearning(pruning, pruning.keep()));
    }

    private List<Point> curve(Pruning pruning) {
        return curve(spent -> model.prunedLearning(pruning, spent));
    }

    private List<Point> curve(DoubleUnaryOperator learning) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> step / (double) STEPS)
                .map(spent -> point(spent, learning.applyAsDouble(spent)))
                .toList();
    }

    private Point point(double spent, double learning) {
        return new Point(spent * model.rawFlops(), learning);
    }

    private List<Point> overThresholds(ToDoubleFunction<DedupResult> quantity) {
        return DedupDescription.positions().stream()
                .map(threshold -> new Point(threshold, quantity.applyAsDouble(model.at(threshold))))
                .toList();
    }
}
