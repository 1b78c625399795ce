package org.ledgerbench.workbench.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.ledgerbench.grading.cohort.Bin;
import org.ledgerbench.grading.cohort.Bins;
import org.ledgerbench.grading.cohort.PredictionCount;
import org.ledgerbench.grading.cohort.PredictionSpread;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/**
 * Predicted numbers around the truth. Where the truth is much the same for everybody, the axis shows what was predicted, so
 * that a wrong idea is seen by its number; where it is not, how far the predictions are off.
 */
final class NumberLockCard {

    private static final int BARS = 20;
    private static final int MOST_EACH_SIDE = 2 * BARS;
    private static final int MISCONCEPTIONS = 3;

    /** Beyond this, differences and places on an axis stop being finite. */
    private static final double LARGEST_DRAWN = 1e300;

    /** A wrong answer stands out when it is given by so many students, and by such a share of them. */
    private static final int STANDS_OUT = 3;

    private static final double SHARE_STANDING_OUT = 0.02;

    private final MissionWords words;
    private final PredictionSpread spread;
    private final List<Band> bands;
    private final Optional<Lock.OfNumber> lock;
    private final String unit;
    private final double[] truths;

    NumberLockCard(MissionWords words, PredictionSpread spread, List<Band> bands) {
        this.words = words;
        this.spread = spread;
        this.bands = bands;
        this.lock = words.number(spread.part());
        this.unit = lock.map(Lock.OfNumber::unit).orElse("1");
        this.truths = spread.counts().stream()
                .flatMap(count -> count.truth().stream())
                .mapToDouble(NumberLockCard::number)
                .distinct()
                .sorted()
                .toArray();
    }

    ChartCard card() {
        double width = width();
        boolean isAbsolute = truths.length == 0 || truths[truths.length - 1] - truths[0] < width;
        Histogram figure = isAbsolute ? predicted(width) : differences(width);
        return ChartCard.of(figure.build(), sentences());
    }

    private Histogram predicted(double width) {
        List<Bin> bins = bins(width, spread.counts(), false);
        Histogram figure = Histogram.of(id(), title(), Axis.linear(Texts.text("class.lock.axis"), unit), bins);
        if (truths.length > 0) {
            double truth = truths[0];
            BandStretches.mark(figure, truth, bands, bound -> BandStretches.inUnits(bound, truth));
            String label = truths.length == 1
                    ? Decimals.of(truth, 2)
                    : Decimals.of(truth, 2) + " \u2013 " + Decimals.of(truths[truths.length - 1], 2);
            figure.pointAt(Texts.text("class.lock.truth", label + suffix()), truth, Tone.MET);
        }
        for (PredictionSpread.Wrong wrong : misconceptions()) {
            bins.stream()
                    .filter(bin -> Math.abs(bin.centre() - number(wrong.predicted())) <= width / 2)
                    .findFirst()
                    .ifPresent(bin -> figure.peak(answer(wrong.predicted()), bin));
        }
        return figure;
    }

    private Histogram differences(double width) {
        List<PredictionCount> known = spread.counts().stream()
                .filter(count -> count.truth().isPresent())
                .toList();
        Histogram figure = Histogram.of(
                id(), title(), Axis.linear(Texts.text("class.lock.difference"), unit), bins(width, known, true));
        BandStretches.mark(figure, 0, bands, bound -> BandStretches.inUnits(bound, truths[0]));
        return figure.pointAt(Texts.text("class.lock.truth.zero"), 0, Tone.MET);
    }

    private List<Bin> bins(double width, List<PredictionCount> counts, boolean isDifference) {
        double[] values = counts.stream()
                .mapToDouble(count -> number(count.predicted())
                        - (isDifference ? number(count.truth().orElseThrow()) : 0))
                .toArray();
        double least = DoubleStream.of(values).min().orElse(0);
        double most = DoubleStream.of(values).max().orElse(0);
        if (isDifference) {
            // Whatever somebody wrote into a ledger, the chart stays one that can be drawn.
            least = Math.max(least, -MOST_EACH_SIDE * width);
            most = Math.min(most, MOST_EACH_SIDE * width);
        } else if (lock.isPresent()) {
            least = lock.get().minimum();
            most = lock.get().maximum();
        }
        Bins bins = new Bins(width, Math.min(least, most), Math.max(least, most));
        for (int index = 0; index < values.length; index++) {
            bins.add(values[index], counts.get(index).students());
        }
        return bins.toList();
    }

    /** A twentieth of what can be answered, rounded up to 1, 2 or 5 times a power of ten. */
    private double width() {
        double[] predicted = spread.counts().stream()
                .mapToDouble(count -> number(count.predicted()))
                .toArray();
        double least = lock.map(Lock.OfNumber::minimum)
                .orElse(DoubleStream.of(predicted).min().orElse(0));
        double most = lock.map(Lock.OfNumber::maximum)
                .orElse(DoubleStream.of(predicted).max().orElse(1));
        double range = most - least;
        double rough = range > 0 ? range / BARS : 1;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (rough <= factor * power * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private List<PredictionSpread.Wrong> misconceptions() {
        int all = spread.sides(bands).students();
        return spread.wrong(bands).stream()
                .filter(wrong -> wrong.students() >= Math.max(STANDS_OUT, SHARE_STANDING_OUT * all))
                .limit(MISCONCEPTIONS)
                .toList();
    }

    private String sentences() {
        PredictionSpread.Sides sides = spread.sides(bands);
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.text(
                "class.lock.number.words",
                String.valueOf(sides.right()),
                String.valueOf(sides.known()),
                Decimals.percent(sides.right(), sides.known()),
                String.valueOf(sides.below()),
                String.valueOf(sides.above())));
        String wrong = misconceptions().stream()
                .map(each -> Texts.text(
                        "class.lock.misconception",
                        answer(each.predicted()),
                        String.valueOf(each.students()),
                        Decimals.percent(each.students(), sides.known())))
                .collect(Collectors.joining("; "));
        sentences.add(
                wrong.isEmpty()
                        ? Texts.text("class.lock.noMisconception")
                        : Texts.text("class.lock.wrong.words", wrong));
        if (sides.unknown() > 0) {
            sentences.add(Texts.text("class.lock.unknown.words", String.valueOf(sides.unknown())));
        }
        return String.join(" ", sentences);
    }

    private String answer(Value value) {
        return Decimals.of(number(value), 2) + suffix();
    }

    private String suffix() {
        return unit.equals("1") || unit.isEmpty() ? "" : " " + unit;
    }

    private String id() {
        return "class-lock-" + spread.part();
    }

    private String title() {
        return Texts.text("class.lock.title", words.part(spread.part()));
    }

    private static double number(Value value) {
        return value instanceof Value.Numeric number
                ? Math.max(-LARGEST_DRAWN, Math.min(LARGEST_DRAWN, number.value()))
                : 0;
    }
}
