package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Locale;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.cohort.ScoreBin;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Threshold;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;
import org.ledgerbench.workbench.text.Texts;

/** The distribution of scores as a figure. */
final class ScoreFigure {

    private ScoreFigure() {}

    static Figure of(CohortStatistics cohort) {
        List<Point> bars = cohort.scores().stream().map(ScoreFigure::bar).toList();
        FigureOutline outline = FigureOutline.of(
                "class-scores",
                Texts.text("class.scores.title"),
                Axis.linear(Texts.text("class.scores.points"), "1"),
                Axis.linear(Texts.text("class.students"), "1"));
        return new Figure(
                outline,
                List.of(new Series("scores", Texts.text("class.students"), Series.Kind.BAR, style(Tone.DATA), bars)),
                List.of(),
                mean(cohort),
                List.of());
    }

    private static Point bar(ScoreBin bin) {
        return new Point((bin.from() + bin.to()) / 2, bin.students());
    }

    private static List<Threshold> mean(CohortStatistics cohort) {
        if (cohort.meanPoints().isEmpty()) {
            return List.of();
        }
        double mean = cohort.meanPoints().getAsDouble();
        return List.of(new Threshold(
                "mean",
                Texts.text("class.scores.mean", String.format(Locale.ROOT, "%.1f", mean)),
                Threshold.Orientation.VERTICAL,
                mean,
                style(Tone.BASELINE)));
    }

    private static Style style(Tone tone) {
        return Style.of(tone, Visibility.INSTRUCTOR);
    }
}
