package org.ledgerbench.workbench.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.ledgerbench.grading.check.Attempt;
import org.ledgerbench.grading.replay.PlayedFigures;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Region;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;
import org.ledgerbench.workbench.text.Texts;

/** Draws into the figures how far from the knee the rubric still gives points. */
final class RubricBands {

    private final Attempt attempt;
    private final Part part;
    private final Rubric rubric;

    RubricBands(Attempt attempt, Part part, Rubric rubric) {
        this.attempt = attempt;
        this.part = part;
        this.rubric = rubric;
    }

    /** The figures, with the bands in those that have a place for the knee along their horizontal axis. */
    List<Figure> drawnInto(List<Figure> figures) {
        Optional<Settings> committed = PlayedFigures.answer(part, attempt.played(part.id()));
        Optional<Check.Knee> check = rubric.criteria().stream()
                .filter(criterion -> criterion.part().equals(Optional.of(part.id())))
                .map(Criterion::check)
                .filter(Check.Knee.class::isInstance)
                .map(Check.Knee.class::cast)
                .findFirst();
        if (committed.isEmpty() || check.isEmpty() || !part.questions().knee()) {
            return figures;
        }
        List<Band> bands = check.get().bands();
        return figures.stream()
                .map(figure -> with(figure, committed.get(), bands))
                .toList();
    }

    private Figure with(Figure figure, Settings committed, List<Band> bands) {
        Position position = attempt.position(part.id());
        Truths truths = attempt.simulator().orElseThrow().mission().truths();
        double knee = truths.knee(position, committed).knee();
        DoubleFunction<OptionalDouble> place =
                value -> truths.placeOfKnee(position, committed, figure.outline(), value);
        List<Region> regions = new ArrayList<>(figure.regions());
        // The widest first, so that the narrower ones, which give more, lie on top of it.
        for (int index = bands.size() - 1; index >= 0; index--) {
            Band band = bands.get(index);
            double distance = distance(band.bound(), knee);
            OptionalDouble low = place.apply(knee - distance);
            OptionalDouble high = place.apply(knee + distance);
            if (low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble()) {
                regions.add(region(figure, band, low.getAsDouble(), high.getAsDouble()));
            }
        }
        return new Figure(figure.outline(), figure.series(), figure.markers(), figure.thresholds(), regions);
    }

    /** As high as everything else in the figure. */
    private static Region region(Figure figure, Band band, double low, double high) {
        DoubleSummaryStatistics heights = Stream.concat(
                        figure.series().stream().flatMap(series -> series.points().stream()),
                        figure.markers().stream().map(Marker::at))
                .mapToDouble(Point::y)
                .summaryStatistics();
        String credit = band.credit().movePointRight(2).stripTrailingZeros().toPlainString();
        boolean isFull = band.credit().compareTo(BigDecimal.ONE) >= 0;
        return new Region(
                "band-" + credit,
                Texts.text("dossier.band", credit),
                List.of(new Region.Cell(new Point(low, heights.getMin()), new Point(high, heights.getMax()))),
                Style.of(isFull ? Tone.MET : Tone.WARNING, Visibility.INSTRUCTOR));
    }

    private static double distance(Band.Bound bound, double knee) {
        if (bound instanceof Band.Bound.Absolute absolute) {
            return absolute.distance().doubleValue();
        }
        if (bound instanceof Band.Bound.Relative relative) {
            return relative.share().doubleValue() * Math.abs(knee);
        }
        return 0;
    }
}
