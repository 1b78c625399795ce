package org.ledgerbench.charts;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;

/**
 * Lying bars beside words: answers, criteria, parts. Bars of one category stand below each other, or on one line where they
 * are shares of a whole. They differ in how strongly they are filled, so that colour never carries a meaning alone.
 *
 * @param id a name for it, fit for a file's name
 * @param title the heading
 * @param axis what the bars measure
 * @param arrangement how the bars of a category stand
 * @param categories the words, from top to bottom
 * @param series the bars
 */
public record CategoryFigure(
        String id,
        String title,
        Axis axis,
        Arrangement arrangement,
        List<Category> categories,
        List<CategorySeries> series)
        implements Picture {

    /** How many series can be told apart by how strongly they are filled. */
    public static final int FILLS = 4;

    private static final int AROUND = 120;
    private static final int BAR = 17;
    private static final int GAP = 12;

    /** How the bars of a category stand. */
    public enum Arrangement {
        /** Below each other, each with its number. */
        GROUPED,
        /** On one line, one after the other. */
        STACKED
    }

    /**
     * What a bar is about.
     *
     * @param label the words beside the bars
     * @param note words at the end of a stacked bar; empty for none
     */
    public record Category(String label, String note) {

        public Category {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * A bar in each category.
     *
     * @param label the name in the legend
     * @param tone what the colour means
     * @param values a length for each category; empty where there is none
     */
    public record CategorySeries(String label, Tone tone, List<OptionalDouble> values) {

        public CategorySeries {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(tone, "tone");
            values = List.copyOf(values);
        }
    }

    public CategoryFigure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(arrangement, "arrangement");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (CategorySeries each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("The series " + each.label() + " has "
                        + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    @Override
    public int height() {
        int bars = arrangement == Arrangement.STACKED ? 1 : Math.max(1, series.size());
        int bar = arrangement == Arrangement.STACKED ? 2 * BAR : BAR;
        return AROUND + Math.max(1, categories.size()) * (bars * bar + GAP);
    }

    @Override
    public JFreeChart chart(ChartTheme theme) {
        return new CategoryChart(this, theme).build();
    }
}
