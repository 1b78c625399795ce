package org.ledgerbench.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Criterion;

/** The sheet Class: states, criteria, and native charts of scores and predictions. */
final class ClassSheet {

    static final String NAME = "Class";

    private static final int[] WIDTHS = {44, 18, 14, 10, 10, 10, 11, 15, 10, 10, 10, 10, 10, 10, 10};
    private static final int CHARACTER_UNITS = 256;
    private static final int GAP_ROWS = 2;

    private final ClassResult graded;
    private final ClassStatistics statistics;
    private final Missions missions;
    private final SheetPen pen;

    ClassSheet(ClassResult graded, ClassStatistics statistics, Missions missions, SheetPen pen) {
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
        states();
        criteria();
        chart(scores());
        Predictions predictions = new Predictions(graded, missions);
        missions.predictedParts().stream().map(predictions::of).forEach(this::chart);
    }

    private void states() {
        pen.title("States");
        pen.header(List.of("State", "Students"));
        Map<StudentState, Integer> counts = new EnumMap<>(StudentState.class);
        graded.students().forEach(student -> counts.merge(student.state(), 1, Integer::sum));
        for (StudentState state : StudentState.values()) {
            pen.row()
                    .text(state.name(), pen.styles().stateStyle(state))
                    .number(counts.getOrDefault(state, 0), pen.styles().wholeStyle());
        }
        pen.skipTo(pen.position() + GAP_ROWS - 1);
    }

    private void criteria() {
        pen.title("Criteria");
        List<String> header = new ArrayList<>(List.of(
                "Criterion", "Part", "Check", "Out of", "Students\njudged", "Mean", "Facility", "Discrimination"));
        Arrays.stream(CriterionOutcome.values()).map(Enum::name).forEach(header::add);
        pen.header(header);
        Map<String, Map<CriterionOutcome, Integer>> outcomes = outcomes();
        for (Criterion criterion : graded.rubric().criteria()) {
            Optional<ClassStatistics.OfCriterion> known =
                    Optional.ofNullable(statistics.criteria().get(criterion.id()));
            Cells cells = pen.row()
                    .text(criterion.id(), pen.styles().textStyle())
                    .text(criterion.part().orElse(""), pen.styles().textStyle())
                    .text(criterion.check().name(), pen.styles().textStyle())
                    .number(criterion.points(), pen.styles().pointsStyle());
            known.ifPresentOrElse(
                    each -> cells.number(each.judged(), pen.styles().wholeStyle()), cells::blank);
            share(cells, known.map(ClassStatistics.OfCriterion::mean));
            share(cells, known.map(ClassStatistics.OfCriterion::facility));
            share(cells, known.map(ClassStatistics.OfCriterion::discrimination));
            for (CriterionOutcome outcome : CriterionOutcome.values()) {
                cells.number(
                        outcomes.getOrDefault(criterion.id(), Map.of()).getOrDefault(outcome, 0),
                        pen.styles().wholeStyle());
            }
        }
        pen.paragraph("Facility: " + statistics.facilityDefinition(), WIDTHS.length, 2);
        pen.paragraph("Discrimination: " + statistics.discriminationDefinition(), WIDTHS.length, 3);
        pen.skipTo(pen.position() + GAP_ROWS - 1);
    }

    private void share(Cells cells, Optional<OptionalDouble> value) {
        OptionalDouble number = value.orElse(OptionalDouble.empty());
        if (number.isPresent()) {
            cells.number(number.getAsDouble(), pen.styles().shareStyle());
        } else {
            cells.blank();
        }
    }

    private Map<String, Map<CriterionOutcome, Integer>> outcomes() {
        Map<String, Map<CriterionOutcome, Integer>> outcomes = new HashMap<>();
        graded.students().stream()
                .flatMap(student -> student.criteria().stream())
                .forEach((CriterionResult result) -> outcomes.computeIfAbsent(
                                result.id(), id -> new EnumMap<>(CriterionOutcome.class))
                        .merge(result.outcome(), 1, Integer::sum));
        return outcomes;
    }

    private CountTable scores() {
        Bins bins = Bins.over(0, graded.rubric().total().doubleValue());
        List<Integer> counts = new ArrayList<>(Collections.nCopies(bins.count(), 0));
        graded.students().stream()
                .flatMap(student -> student.score().stream())
                .map(Score::points)
                .map(points -> bins.indexOf(points.doubleValue()))
                .forEach(bin -> counts.set(bin, counts.get(bin) + 1));
        String total = GradesTable.plain(graded.rubric().total());
        return new CountTable(
                "Scores",
                "Points of " + total + ", as far as given",
                bins.labels(),
                List.of(new CountTable.Series("Students", counts)));
    }

    private void chart(CountTable table) {
        pen.title(table.title());
        int headerRow = pen.position();
        List<String> header = new ArrayList<>(List.of(table.categoryTitle()));
        table.series().forEach(series -> header.add(series.name()));
        pen.header(header);
        for (int category = 0; category < table.categories().size(); category++) {
            Cells cells = pen.row()
                    .text(table.categories().get(category), pen.styles().textStyle());
            for (CountTable.Series series : table.series()) {
                cells.number(series.counts().get(category), pen.styles().wholeStyle());
            }
        }
        new ColumnChart(pen.sheet()).draw(table, headerRow, table.series().size() + 2);
        pen.skipTo(headerRow + ColumnChart.heightRows() + GAP_ROWS);
    }
}
