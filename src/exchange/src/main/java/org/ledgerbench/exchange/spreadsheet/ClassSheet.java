package org.ledgerbench.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.cohort.CriterionStatistics;
import org.ledgerbench.grading.cohort.ScoreBin;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Criterion;

/** The sheet Class: states, criteria, and native charts of scores and predictions. */
final class ClassSheet {

    static final String NAME = "Class";

    private static final int[] WIDTHS = {36, 16, 14, 14, 14, 12, 10, 15, 10, 10, 10, 10, 10, 10, 9};
    private static final short PRINT_PERCENT = 50;
    private static final int CHARTS_A_PAGE = 2;
    private static final int CHART_COLUMN = 7;
    private static final String FACILITY = "Facility: the mean as a share of the most there is; 1 when everybody had"
            + " everything, 0 when nobody had anything. Mean, facility and discrimination count the students who have"
            + " points for the criterion, 0 points included.";
    private static final String DISCRIMINATION =
            "Discrimination: the correlation (Pearson's r) of a student's points for"
                    + " the criterion with the sum of the same student's points for all other criteria, also called the"
                    + " corrected item-total correlation; from -1 to 1. A criterion near 0 does not tell strong students from"
                    + " weak ones, one below 0 is at odds with the others. Empty where fewer than three students count, or"
                    + " where either does not vary.";
    private static final int CHARACTER_UNITS = 256;
    private static final int GAP_ROWS = 2;

    private final ClassResult graded;
    private final CohortStatistics statistics;
    private final Missions missions;
    private final SheetPen pen;

    ClassSheet(ClassResult graded, CohortStatistics statistics, Missions missions, SheetPen pen) {
        this.graded = graded;
        this.statistics = statistics;
        this.missions = missions;
        this.pen = pen;
    }

    void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            pen.sheet().setColumnWidth(column, WIDTHS[column] * CHARACTER_UNITS);
        }
        Table.printLandscape(pen.sheet());
        // Page breaks, which keep a chart in one piece, count only where the sheet is not fitted to the page.
        pen.sheet().setFitToPage(false);
        pen.sheet().getPrintSetup().setScale(PRINT_PERCENT);
        states();
        criteria();
        List<CountTable> charts = new ArrayList<>(List.of(scores()));
        Predictions predictions = new Predictions(statistics.predictions(), missions);
        missions.predictedParts().stream().map(predictions::of).forEach(charts::add);
        for (int index = 0; index < charts.size(); index++) {
            if (index % CHARTS_A_PAGE == 0) {
                pen.sheet().setRowBreak(pen.position() - 1);
            }
            chart(charts.get(index));
        }
    }

    private void states() {
        pen.title("States");
        pen.header(List.of("State", "Students"));
        for (StudentState state : StudentState.values()) {
            pen.row()
                    .text(state.name(), pen.styles().stateStyle(state))
                    .number(
                            statistics.states().getOrDefault(state, 0),
                            pen.styles().wholeStyle());
        }
        if (statistics.meanPoints().isPresent()) {
            pen.row()
                    .text("Mean of the points given", pen.styles().textStyle())
                    .number(statistics.meanPoints().getAsDouble(), pen.styles().totalStyle());
        }
        pen.skipTo(pen.position() + GAP_ROWS - 1);
    }

    private void criteria() {
        pen.title("Criteria");
        List<String> header = new ArrayList<>(List.of(
                "Criterion", "Part", "Check", "Out of", "Students\nwith points", "Mean", "Facility", "Discrimination"));
        Arrays.stream(CriterionOutcome.values()).map(Enum::name).forEach(header::add);
        pen.header(header);
        Map<String, CriterionStatistics> byId = new HashMap<>();
        statistics.criteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        graded.rubric().criteria().forEach(criterion -> criterion(criterion, byId.get(criterion.id())));
        pen.skipTo(pen.position() + 1);
        pen.paragraph(FACILITY, WIDTHS.length, 2);
        pen.paragraph(DISCRIMINATION, WIDTHS.length, 3);
        pen.skipTo(pen.position() + GAP_ROWS - 1);
    }

    private void criterion(Criterion criterion, CriterionStatistics known) {
        int withPoints = Arrays.stream(CriterionOutcome.values())
                .filter(CriterionOutcome::hasPoints)
                .mapToInt(known::count)
                .sum();
        Cells cells = pen.row()
                .text(criterion.id(), pen.styles().textStyle())
                .text(criterion.part().orElse(""), pen.styles().textStyle())
                .text(criterion.check().name(), pen.styles().textStyle())
                .number(criterion.points(), pen.styles().pointsStyle())
                .number(withPoints, pen.styles().wholeStyle());
        share(cells, known.mean());
        share(cells, known.facility());
        share(cells, known.discrimination());
        for (CriterionOutcome outcome : CriterionOutcome.values()) {
            cells.number(known.count(outcome), pen.styles().wholeStyle());
        }
    }

    private void share(Cells cells, OptionalDouble value) {
        if (value.isPresent()) {
            cells.number(value.getAsDouble(), pen.styles().shareStyle());
        } else {
            cells.blank();
        }
    }

    private CountTable scores() {
        List<ScoreBin> bins = statistics.scores();
        List<String> labels = new ArrayList<>();
        for (int bin = 0; bin < bins.size(); bin++) {
            boolean last = bin == bins.size() - 1;
            labels.add(Bins.bound(bins.get(bin).from())
                    + (last ? " to " : " to <")
                    + Bins.bound(bins.get(bin).to()));
        }
        return new CountTable(
                "Scores",
                "Points of " + GradesTable.plain(graded.rubric().total()) + ", as far as given",
                labels,
                List.of(new CountTable.Series(
                        "Students", bins.stream().map(ScoreBin::students).toList())));
    }

    private void chart(CountTable table) {
        pen.title(table.title());
        int headerRow = pen.position();
        List<String> header = new ArrayList<>(List.of(table.categoryTitle()));
        table.series().forEach(series -> header.add(series.name()));
        if (table.series().size() > 1) {
            pen.tallHeader(header);
        } else {
            pen.header(header);
        }
        for (int category = 0; category < table.categories().size(); category++) {
            Cells cells = pen.row()
                    .text(table.categories().get(category), pen.styles().textStyle());
            for (CountTable.Series series : table.series()) {
                cells.number(series.counts().get(category), pen.styles().wholeStyle());
            }
        }
        new ColumnChart(pen.sheet())
                .draw(table, headerRow, Math.max(CHART_COLUMN, table.series().size() + 2));
        pen.skipTo(headerRow + ColumnChart.heightRows() + GAP_ROWS);
    }
}
