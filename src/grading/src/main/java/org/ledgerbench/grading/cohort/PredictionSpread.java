package org.ledgerbench.grading.cohort;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ledgerbench.grading.check.Bands;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.mission.Value;

/**
 * The predictions of one part, beside the right answers.
 *
 * @param part the part's id
 * @param counts how often what was predicted, on every track
 */
public record PredictionSpread(String part, List<PredictionCount> counts) {

    public PredictionSpread {
        Objects.requireNonNull(part, "part");
        counts = List.copyOf(counts);
    }

    /**
     * Where the predictions lie.
     *
     * @param right students who were right, or near enough for full credit
     * @param below students whose number is too small
     * @param above students whose number is too large
     * @param other students who were wrong otherwise
     * @param unknown students whose right answer is not known
     */
    public record Sides(int right, int below, int above, int other, int unknown) {

        /** Those whose right answer is known. */
        public int known() {
            return right + below + above + other;
        }

        /** All of them. */
        public int students() {
            return known() + unknown;
        }
    }

    /**
     * A prediction that was wrong.
     *
     * @param predicted what was predicted
     * @param students how many students, on whatever track
     */
    public record Wrong(Value predicted, int students) {}

    private enum Side {
        RIGHT,
        BELOW,
        ABOVE,
        OTHER,
        UNKNOWN
    }

    /** The predictions by part, in the order in which parts come up. */
    public static List<PredictionSpread> byPart(List<PredictionCount> counts) {
        Map<String, List<PredictionCount>> parts = counts.stream()
                .collect(Collectors.groupingBy(PredictionCount::part, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(entry -> new PredictionSpread(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether every prediction is a number. */
    public boolean isNumeric() {
        return counts.stream().allMatch(count -> count.predicted() instanceof Value.Numeric);
    }

    /** Where the predictions lie. @param bands what the rubric calls near; without bands only the truth is right */
    public Sides sides(List<Band> bands) {
        Map<Side, Integer> students = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> side(count, bands), Collectors.summingInt(PredictionCount::students)));
        return new Sides(
                students.getOrDefault(Side.RIGHT, 0),
                students.getOrDefault(Side.BELOW, 0),
                students.getOrDefault(Side.ABOVE, 0),
                students.getOrDefault(Side.OTHER, 0),
                students.getOrDefault(Side.UNKNOWN, 0));
    }

    /** What was predicted wrongly, the most frequent first: the misconceptions. @param bands as for {@link #sides} */
    public List<Wrong> wrong(List<Band> bands) {
        Map<Value, Integer> students = counts.stream()
                .filter(count -> isWrong(side(count, bands)))
                .collect(Collectors.groupingBy(
                        PredictionCount::predicted,
                        LinkedHashMap::new,
                        Collectors.summingInt(PredictionCount::students)));
        return students.entrySet().stream()
                .map(entry -> new Wrong(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(each -> -each.students()))
                .toList();
    }

    private static boolean isWrong(Side side) {
        return side != Side.RIGHT && side != Side.UNKNOWN;
    }

    private static Side side(PredictionCount count, List<Band> bands) {
        if (count.truth().isEmpty()) {
            return Side.UNKNOWN;
        }
        if (count.predicted() instanceof Value.Numeric predicted
                && count.truth().get() instanceof Value.Numeric truth) {
            BigDecimal credit =
                    Bands.byDistance(bands, BigDecimal.valueOf(predicted.value()), BigDecimal.valueOf(truth.value()));
            if (credit.compareTo(BigDecimal.ONE) >= 0) {
                return Side.RIGHT;
            }
            return predicted.value() < truth.value() ? Side.BELOW : Side.ABOVE;
        }
        return count.predicted().equals(count.truth().get()) ? Side.RIGHT : Side.OTHER;
    }
}
