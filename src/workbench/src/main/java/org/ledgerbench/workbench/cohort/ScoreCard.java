package org.ledgerbench.workbench.cohort;

import java.util.List;
import org.ledgerbench.grading.cohort.Bin;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.cohort.ScoreSummary;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/** The distribution of scores. */
final class ScoreCard {

    private ScoreCard() {}

    static ChartCard of(CohortStatistics cohort, ScoreSummary summary, double total) {
        List<Bin> bins = cohort.scores().stream()
                .map(bin -> new Bin((bin.from() + bin.to()) / 2, bin.students()))
                .toList();
        Histogram figure = Histogram.of(
                "class-scores",
                Texts.text("class.scores.title"),
                Axis.linear(Texts.text("class.scores.points"), "1"),
                bins);
        cohort.meanPoints()
                .ifPresent(mean ->
                        figure.pointAt(Texts.text("class.scores.mean", Decimals.of(mean, 1)), mean, Tone.BASELINE));
        return ChartCard.of(figure.build(), words(cohort, summary, total));
    }

    private static String words(CohortStatistics cohort, ScoreSummary summary, double total) {
        if (summary.quartiles().isEmpty()) {
            return Texts.text("class.scores.none");
        }
        ScoreSummary.Quartiles quartiles = summary.quartiles().get();
        String spread = Texts.text(
                "class.scores.words",
                String.valueOf(summary.withPoints()),
                String.valueOf(summary.students()),
                Decimals.of(summary.mean().orElseThrow(), 1),
                Decimals.of(quartiles.median(), 1),
                Decimals.of(quartiles.lower(), 1),
                Decimals.of(quartiles.upper(), 1),
                Decimals.of(quartiles.least(), 1),
                Decimals.of(quartiles.most(), 1),
                Decimals.of(total, 2));
        int waiting = cohort.states().getOrDefault(StudentState.NEEDS_MARKING, 0);
        return waiting == 0 ? spread : spread + " " + Texts.text("class.scores.waiting", String.valueOf(waiting));
    }
}
