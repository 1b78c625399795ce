package org.ledgerbench.dataselection.labeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.ledgerbench.dataselection.part.Elements;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.AxisSide;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Frontier;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;

/**
 * The plots of part 2 on one track. What a student sees before the answer depends on the recorded runs alone, never on where
 * the knobs stand: looking costs a run.
 */
final class LabelingFigures {

    private static final FigureOutline ROI_PLOT = new FigureOutline(
            "LabelingROIPlot",
            "Labelling ROI: accuracy against total cost",
            Axis.linear("Total cost", "$", "totalCost"),
            Axis.linear("Accuracy", "1", "accuracy"),
            Optional.empty(),
            Optional.of(Frontier.LOW_X_HIGH_Y));
    private static final FigureOutline MARGINAL_PLOT = FigureOutline.of(
            "MarginalCostPlot",
            "The next round: what it saves and what it costs",
            Axis.linear("Labels bought", "labels", "labelsBought"),
            Axis.linear("Next round", "$", "marginalSaving", "marginalSelectionCost"));
    private static final int MOST_POINTS = 60;
    private static final Style SEEN = Style.of(Tone.DATA, Visibility.AFTER_LOCK);
    private static final Style SEEN_BASELINE = Style.of(Tone.BASELINE, Visibility.AFTER_LOCK);
    private static final Style LIMIT = Style.of(Tone.VIOLATED, Visibility.AFTER_LOCK);
    private static final Style FULL = Style.of(Tone.DATA, Visibility.AFTER_ANSWER);
    private static final Style FULL_BASELINE = Style.of(Tone.BASELINE, Visibility.AFTER_ANSWER);
    private static final Style KNEE = Style.of(Tone.MET, Visibility.AFTER_ANSWER);
    private static final Style ANSWER = Style.of(Tone.WARNING, Visibility.AFTER_ANSWER);

    private final LabelingModel model;
    private final FigureRequest request;
    private final LabelingPath studied;

    /** Figures for a request; the full curves are those of the batch size answered, or else of the one set. */
    LabelingFigures(LabelingModel model, FigureRequest request) {
        this.model = model;
        this.request = request;
        Settings decisive = request.answer().orElse(request.settings());
        this.studied = model.path(Sampler.UNCERTAINTY, batchSize(decisive));
    }

    static List<FigureOutline> outlines() {
        return List.of(ROI_PLOT, MARGINAL_PLOT);
    }

    /** Whether the horizontal axis of a figure is what was spent, and not the labels it bought. */
    static boolean isMeasuredInCost(String figure) {
        return figure.equals(ROI_PLOT.id());
    }

    List<Figure> draw() {
        return List.of(roiPlot(), marginalPlot());
    }

    private Figure roiPlot() {
        List<Series> series = new ArrayList<>();
        deepestRounds().forEach((path, round) -> {
            if (round > 0) {
                boolean isRandom = path.sampler() == Sampler.RANDOM;
                String title = isRandom ? "Seen: random" : "Seen: batches of " + path.batchSize();
                series.add(accuracyCurve("seen-" + id(path), title, path, round, isRandom ? SEEN_BASELINE : SEEN));
            }
        });
        LabelingPath random = model.path(Sampler.RANDOM, studied.batchSize());
        series.add(accuracyCurve("full-random", "Random sampling", random, random.lastRound(), FULL_BASELINE));
        String title = "Uncertainty sampling, batches of " + studied.batchSize();
        series.add(accuracyCurve("full-uncertainty", title, studied, studied.lastRound(), FULL));
        series.add(runs("runs", "Your runs", run -> accuracyPoint(path(run), round(run))));
        List<Threshold> thresholds = new ArrayList<>();
        thresholds.add(Elements.level(
                "ceiling",
                "Accuracy ceiling: the error floor",
                LIMIT,
                1 - model.learner().leastError()));
        thresholds.add(Elements.level("target", "Accuracy asked about", SEEN_BASELINE, model.targetAccuracy()));
        if (hasBudget()) {
            double budget = model.track().prices().labelBudget();
            String label = String.format(Locale.ROOT, "Labelling budget, $%,.0f for labels alone", budget);
            thresholds.add(Elements.upright("budget", label, LIMIT, budget));
        }
        return new Figure(ROI_PLOT, series, markers(this::accuracyPoint), thresholds, List.of());
    }

    private Figure marginalPlot() {
        List<Series> series = new ArrayList<>();
        roundsSeen().forEach((path, rounds) -> {
            if (rounds.size() > 1) {
                series.add(Elements.line(
                        "seen-saving-" + path.batchSize(),
                        "Saving, batches of " + path.batchSize(),
                        SEEN,
                        points(rounds, round -> savingPoint(path, round))));
                series.add(Elements.line(
                        "seen-cost-" + path.batchSize(),
                        "Selection cost, batches of " + path.batchSize(),
                        SEEN_BASELINE,
                        points(rounds, round -> costPoint(path, round))));
            }
        });
        List<Integer> all = spread(studied.lastRound());
        series.add(Elements.line(
                "full-saving", "Saving of the next round", FULL, points(all, round -> savingPoint(studied, round))));
        series.add(Elements.line(
                "full-cost",
                "Selection cost of the next round",
                FULL_BASELINE,
                points(all, round -> costPoint(studied, round))));
        series.add(runs("saving-runs", "Your runs: saving", run -> savingPoint(path(run), round(run))));
        series.add(runs("cost-runs", "Your runs: selection cost", run -> costPoint(path(run), round(run))));
        List<Threshold> thresholds = new ArrayList<>();
        if (hasBudget()) {
            LabelingTrack.Prices prices = model.track().prices();
            double affordable = Math.floor(prices.labelBudget() / prices.label());
            thresholds.add(Elements.upright("budget", "Labelling budget", LIMIT, affordable));
        }
        return new Figure(MARGINAL_PLOT, series, markers(LabelingFigures::costPoint), thresholds, List.of());
    }

    /** Where a round of a path lies in a figure. */
    private interface Place {
        Point of(LabelingPath path, int round);
    }

    private List<Marker> markers(Place place) {
        List<Marker> markers = new ArrayList<>();
        int knee = new LabelingAnswers(model).kneeRound(studied.batchSize());
        markers.add(Elements.marker("knee", "The knee", KNEE, place.of(studied, knee)));
        request.answer()
                .ifPresent(answer -> markers.add(Elements.marker(
                        "answer", "Committed knee", ANSWER, place.of(studied, round(studied, answer)))));
        return markers;
    }

    private boolean hasBudget() {
        return Double.isFinite(model.track().prices().labelBudget());
    }

    /**
     * The paths of the recorded runs, with the last round each was followed to. Random labels teach and cost the same in
     * batches of any size, so that of those paths the one that leads farthest stands for all.
     */
    private Map<LabelingPath, Integer> deepestRounds() {
        Map<LabelingPath, Integer> deepest = new LinkedHashMap<>();
        request.runs().forEach(run -> deepest.merge(path(run), round(run), Math::max));
        deepest.keySet().stream()
                .filter(path -> path.sampler() == Sampler.RANDOM)
                .max(Comparator.comparingInt(path -> path.labels(deepest.get(path))))
                .ifPresent(farthest ->
                        deepest.keySet().removeIf(path -> path.sampler() == Sampler.RANDOM && path != farthest));
        return deepest;
    }

    /** The paths of the recorded runs with uncertainty sampling, with the rounds each was looked at, ascending. */
    private Map<LabelingPath, List<Integer>> roundsSeen() {
        Map<LabelingPath, List<Integer>> seen = new LinkedHashMap<>();
        request.runs().stream()
                .filter(run -> path(run).sampler() == Sampler.UNCERTAINTY)
                .forEach(run -> seen.computeIfAbsent(path(run), path -> new ArrayList<>())
                        .add(round(run)));
        seen.replaceAll((path, rounds) -> rounds.stream().sorted().distinct().toList());
        return seen;
    }

    private Series runs(String id, String label, Function<Settings, Point> place) {
        return Elements.runs(
                id, label, AxisSide.LEFT, request.runs().stream().map(place).toList());
    }

    private Series accuracyCurve(String id, String label, LabelingPath path, int last, Style style) {
        return Elements.line(id, label, style, points(spread(last), round -> accuracyPoint(path, round)));
    }

    private static List<Point> points(List<Integer> rounds, IntFunction<Point> place) {
        return rounds.stream().map(place::apply).toList();
    }

    /** Rounds from 0 to the last, evenly spread where there are many, because each accuracy takes a while. */
    private static List<Integer> spread(int last) {
        int points = Math.min(last, MOST_POINTS);
        ToIntFunction<Integer> round = index -> points == 0 ? 0 : (int) Math.round(index * (double) last / points);
        List<Integer> rounds = new ArrayList<>();
        for (int index = 0; index <= points; index++) {
            rounds.add(round.applyAsInt(index));
        }
        return rounds;
    }

    private LabelingPath path(Settings run) {
        return model.path(Sampler.of(run.text(LabelingDescription.SAMPLER)), batchSize(run));
    }

    private static int batchSize(Settings settings) {
        return (int) settings.number(LabelingDescription.BATCH_SIZE);
    }

    private int round(Settings run) {
        return round(path(run), run);
    }

    private static int round(LabelingPath path, Settings settings) {
        return path.roundAt(settings.number(LabelingDescription.LABELS));
    }

    private Point accuracyPoint(LabelingPath path, int round) {
        return new Point(path.totalCost(round), path.accuracy(round));
    }

    private static Point savingPoint(LabelingPath path, int round) {
        return new Point(path.labels(round), path.marginalSaving(round));
    }

    private static Point costPoint(LabelingPath path, int round) {
        return new Point(path.labels(round), path.marginalSelectionCost(round));
    }

    private static String id(LabelingPath path) {
        return path.sampler().id() + "-" + path.batchSize();
    }
}
