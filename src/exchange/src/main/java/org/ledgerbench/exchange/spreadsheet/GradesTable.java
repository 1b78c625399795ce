package org.ledgerbench.exchange.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;

/** The sheet Grades: a row a student. */
final class GradesTable {

    static final String NAME = "Grades";

    private final List<Criterion> criteria;
    private final BigDecimal total;
    private final boolean hasHand;
    private final boolean hasPenalty;
    private final Widths widths;

    GradesTable(ClassResult graded, Widths widths) {
        criteria = graded.rubric().criteria();
        total = graded.rubric().total();
        this.widths = widths;
        hasHand = criteria.stream().anyMatch(criterion -> criterion.check() instanceof Check.Hand)
                || occurs(graded, Score::byHand);
        hasPenalty = graded.rubric().late().isPresent() || occurs(graded, Score::penalty);
    }

    private static boolean occurs(ClassResult graded, Function<Score, BigDecimal> layer) {
        return graded.students().stream()
                .flatMap(student -> student.score().stream())
                .anyMatch(score -> layer.apply(score).signum() != 0);
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Id", widths.id()));
        columns.add(new Column("Name", widths.name()));
        columns.add(new Column("Track", widths.track()));
        columns.add(new Column("State", 16));
        for (Criterion criterion : criteria) {
            columns.add(new Column(
                    criterion.id() + "\nof " + plain(criterion.points()),
                    Math.max(11, criterion.id().length() + 4)));
        }
        columns.add(new Column("Automatic", 12));
        if (hasHand) {
            columns.add(new Column("By hand", 12));
        }
        if (hasPenalty) {
            columns.add(new Column("Penalty", 12));
        }
        columns.add(new Column("Pending\nby hand", 12));
        columns.add(new Column("Total\nof " + plain(total), 12));
        columns.add(new Column("Findings", 12));
        columns.add(new Column("Source", widths.source()));
        columns.add(new Column("Superseded", 20));
        return columns;
    }

    /** Wide enough for a long id broken in two at one of its hyphens. */
    private static int width(String id) {
        return Math.max(12, Math.min(16, id.length() + 4));
    }

    void write(StudentResult student, Cells cells, Styles styles) {
        Identity identity = student.identity();
        cells.text(identity.id(), styles.textStyle());
        cells.text(identity.name().orElse(""), styles.textStyle());
        cells.text(identity.track().orElse(""), styles.textStyle());
        cells.text(student.state().name(), styles.stateStyle(student.state()));
        Map<String, CriterionResult> byId = new HashMap<>();
        student.criteria().forEach(result -> byId.put(result.id(), result));
        criteria.forEach(criterion -> points(byId.get(criterion.id()), cells, styles));
        layer(student, Score::automatic, cells, styles.pointsStyle());
        if (hasHand) {
            layer(student, Score::byHand, cells, styles.pointsStyle());
        }
        if (hasPenalty) {
            layer(student, Score::penalty, cells, styles.pointsStyle());
        }
        layer(student, Score::pendingByHand, cells, styles.pointsStyle());
        layer(student, Score::points, cells, styles.totalStyle());
        cells.number(student.findings().size(), styles.wholeStyle());
        cells.text(identity.source().orElse(""), styles.textStyle());
        cells.text(String.join("\n", student.superseded()), styles.textStyle());
    }

    private static void points(CriterionResult result, Cells cells, Styles styles) {
        if (result == null) {
            cells.blank();
        } else if (result.points().isPresent()) {
            cells.number(result.points().get(), styles.pointsStyle(result.outcome()));
        } else {
            cells.text(result.outcome().name().toLowerCase(Locale.ROOT), styles.pointsStyle(result.outcome()));
        }
    }

    private static void layer(StudentResult student, Function<Score, BigDecimal> layer, Cells cells, CellStyle style) {
        cells.number(student.score().map(layer), style);
    }

    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
