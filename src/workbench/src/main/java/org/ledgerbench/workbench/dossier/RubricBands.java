package org.ledgerbench.workbench.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.check.Attempt;
import org.ledgerbench.grading.replay.PlayedFigures;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
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

    /** The figures, with the band in those whose horizontal axis is measured in the knee's unit. */
    List<Figure> drawnInto(List<Figure> figures) {
        Optional<Settings> committed = PlayedFigures.answer(part, attempt.played(part.id()));
        Optional<Check.Knee> check = rubric.criteria().stream()
                .filter(criterion -> criterion.part().equals(Optional.of(part.id())))
                .map(Criterion::check)
                .filter(Check.Knee.class::isInstance)
                .map(Check.Knee.class::cast)
                .findFirst();
        if (committed.isEmpty()
                || check.isEmpty()
                || check.get().bands().isEmpty()
                || !part.questions().knee()) {
            return figures;
        }
        KneeTruth truth =
                attempt.simulator().orElseThrow().mission().truths().knee(attempt.position(part.id()), committed.get());
        return figures.stream()
                .map(figure -> figure.outline().x().unit().equals(truth.unit())
                        ? with(figure, truth.knee(), check.get().bands())
                        : figure)
                .toList();
    }

    private static Figure with(Figure figure, double knee, List<Band> bands) {
        List<Threshold> thresholds = new ArrayList<>(figure.thresholds());
        for (Band band : bands) {
            double distance = distance(band.bound(), knee);
            String credit = band.credit().movePointRight(2).stripTrailingZeros().toPlainString();
            thresholds.add(edge("band-low-" + credit, credit, knee - distance));
            thresholds.add(edge("band-high-" + credit, credit, knee + distance));
        }
        return new Figure(figure.outline(), figure.series(), figure.markers(), thresholds, figure.regions());
    }

    private static Threshold edge(String id, String credit, double at) {
        return new Threshold(
                id,
                Texts.text("dossier.band", credit),
                Threshold.Orientation.VERTICAL,
                at,
                Style.of(Tone.BASELINE, Visibility.INSTRUCTOR));
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
