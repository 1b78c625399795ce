package org.ledgerbench.workbench.cohort;

import java.util.List;
import org.ledgerbench.charts.CategoryFigure;
import org.ledgerbench.grading.cohort.CriterionStatistics;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/** Facility and discrimination of every criterion as bars. */
final class CriteriaCard {

    private CriteriaCard() {}

    static ChartCard of(List<CriterionStatistics> criteria) {
        CategoryFigure bars = new CategoryFigure(
                "class-criteria",
                Texts.text("class.criteria.picture"),
                Axis.linear(Texts.text("class.criteria.axis"), "1"),
                CategoryFigure.Arrangement.GROUPED,
                criteria.stream()
                        .map(each -> new CategoryFigure.Category(each.id(), ""))
                        .toList(),
                List.of(
                        new CategoryFigure.CategorySeries(
                                Texts.text("class.criteria.facility"),
                                Tone.DATA,
                                criteria.stream()
                                        .map(CriterionStatistics::facility)
                                        .toList()),
                        new CategoryFigure.CategorySeries(
                                Texts.text("class.criteria.discrimination"),
                                Tone.WARNING,
                                criteria.stream()
                                        .map(CriterionStatistics::discrimination)
                                        .toList())));
        return new ChartCard(bars, Texts.text("class.criteria.picture.words"));
    }
}
