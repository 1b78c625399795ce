package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;
import org.ledgerbench.grading.cohort.CriterionStatistics;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.workbench.text.Texts;

/** A row a criterion. Numbers are numbers, so that they sort; those that are undefined are null. */
final class CriteriaTableModel extends AbstractTableModel {

    private static final double HARD = 0.3;
    private static final double EASY = 0.9;
    private static final double TELLING = 0.3;
    private static final double WEAK = 0.1;

    private transient List<CriterionStatistics> rows = List.of();
    private transient Map<String, String> parts = Map.of();

    /** The columns, in order. */
    enum Measure {
        CRITERION(String.class, 150),
        PART(String.class, 110),
        POINTS(Double.class, 60),
        MEAN(Double.class, 60),
        FACILITY(Double.class, 110),
        DISCRIMINATION(Double.class, 130),
        MEANING(String.class, 190),
        PASSED(Integer.class, 60),
        PARTIAL(Integer.class, 60),
        FAILED(Integer.class, 60),
        ABSENT(Integer.class, 75),
        OPEN(Integer.class, 60);

        private final Class<?> type;
        private final int width;

        Measure(Class<?> type, int width) {
            this.type = type;
            this.width = width;
        }

        int width() {
            return width;
        }

        String title() {
            return Texts.text("class.criteria." + name().toLowerCase(Locale.ROOT));
        }
    }

    void show(List<Criterion> criteria, List<CriterionStatistics> statistics) {
        parts = criteria.stream()
                .collect(Collectors.toMap(
                        Criterion::id, criterion -> criterion.part().orElse("")));
        if (!statistics.equals(rows)) {
            rows = statistics;
            fireTableDataChanged();
        }
    }

    @Override
    public int getRowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public int getColumnCount() {
        return Measure.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return Measure.values()[column].title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Measure.values()[column].type;
    }

    @Override
    public Object getValueAt(int row, int column) {
        CriterionStatistics criterion = rows.get(row);
        return switch (Measure.values()[column]) {
            case CRITERION -> criterion.id();
            case PART -> parts.getOrDefault(criterion.id(), "");
            case POINTS -> criterion.outOf();
            case MEAN -> boxed(criterion.mean());
            case FACILITY -> boxed(criterion.facility());
            case DISCRIMINATION -> boxed(criterion.discrimination());
            case MEANING -> meaning(criterion);
            case PASSED -> criterion.count(CriterionOutcome.PASSED);
            case PARTIAL -> criterion.count(CriterionOutcome.PARTIAL);
            case FAILED -> criterion.count(CriterionOutcome.FAILED);
            case ABSENT -> criterion.count(CriterionOutcome.MISSING) + criterion.count(CriterionOutcome.SKIPPED);
            case OPEN -> criterion.count(CriterionOutcome.PENDING) + criterion.count(CriterionOutcome.ERROR);
        };
    }

    /** Both figures in words, so that nobody has to remember where the bounds lie. */
    static String meaning(CriterionStatistics criterion) {
        if (criterion.facility().isEmpty()) {
            return Texts.text("class.criteria.unjudged");
        }
        double facility = criterion.facility().getAsDouble();
        String difficulty = facility < HARD ? "hard" : facility > EASY ? "easy" : "medium";
        String telling = criterion.discrimination().isEmpty()
                ? "undefined"
                : telling(criterion.discrimination().getAsDouble());
        return Texts.text(
                "class.criteria.words",
                Texts.text("class.criteria." + difficulty),
                Texts.text("class.criteria." + telling));
    }

    private static String telling(double discrimination) {
        if (discrimination <= -WEAK) {
            return "reversed";
        }
        return discrimination < WEAK ? "nothing" : discrimination < TELLING ? "little" : "well";
    }

    private static Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
