package org.ledgerbench.workbench.cohort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.charts.CategoryFigure;
import org.ledgerbench.charts.CategoryFigure.Category;
import org.ledgerbench.charts.CategoryFigure.CategorySeries;
import org.ledgerbench.grading.cohort.PredictionCount;
import org.ledgerbench.grading.cohort.PredictionSpread;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/** What the class predicted before it looked, around what is true: the misconceptions are the bars beside the truth. */
final class LockCards {

    private static final int MISCONCEPTIONS = 3;

    private final Rubric rubric;
    private final MissionWords words;

    LockCards(Rubric rubric, MissionWords words) {
        this.rubric = rubric;
        this.words = words;
    }

    List<ChartCard> of(List<PredictionCount> predictions) {
        List<PredictionSpread> spreads = PredictionSpread.byPart(predictions);
        List<String> order =
                words.inOrder(spreads.stream().map(PredictionSpread::part).toList());
        return order.stream()
                .flatMap(part -> spreads.stream().filter(spread -> spread.part().equals(part)))
                .map(this::card)
                .toList();
    }

    /** What the rubric calls near in a part's prediction. */
    static List<Band> bands(Rubric rubric, String part) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.part().filter(part::equals).isPresent())
                .map(criterion -> criterion.check())
                .filter(check -> check instanceof Check.Lock lock && lock.award() == Check.Lock.Award.ACCURACY)
                .findFirst()
                .map(check -> ((Check.Lock) check).bands())
                .orElse(List.of());
    }

    private ChartCard card(PredictionSpread spread) {
        List<Band> bands = bands(rubric, spread.part());
        if (spread.isNumeric()) {
            return new NumberLockCard(words, spread, bands).card();
        }
        return new ChartCard(choices(spread), words(spread));
    }

    private CategoryFigure choices(PredictionSpread spread) {
        List<Value> answers = answers(spread);
        int all = spread.counts().stream().mapToInt(PredictionCount::students).sum();
        List<Category> categories = new ArrayList<>();
        List<OptionalDouble> right = new ArrayList<>();
        List<OptionalDouble> wrong = new ArrayList<>();
        List<OptionalDouble> unknown = new ArrayList<>();
        for (Value answer : answers) {
            PredictionSpread.Sides sides = only(spread, answer).sides(List.of());
            categories.add(new Category(words.answer(spread.part(), answer), note(sides, all)));
            right.add(OptionalDouble.of(sides.right()));
            wrong.add(OptionalDouble.of(sides.other() + sides.below() + sides.above()));
            unknown.add(OptionalDouble.of(sides.unknown()));
        }
        List<CategorySeries> series = new ArrayList<>();
        series.add(new CategorySeries(Texts.text("class.lock.right"), Tone.MET, right));
        series.add(new CategorySeries(Texts.text("class.lock.wrong"), Tone.VIOLATED, wrong));
        if (unknown.stream().anyMatch(count -> count.getAsDouble() > 0)) {
            series.add(new CategorySeries(Texts.text("class.lock.unknown"), Tone.BASELINE, unknown));
        }
        return new CategoryFigure(
                "class-lock-" + spread.part(),
                Texts.text("class.lock.title", words.part(spread.part())),
                Axis.linear(Texts.text("class.students"), "1"),
                CategoryFigure.Arrangement.STACKED,
                categories,
                series);
    }

    /** The answers offered, and whatever else was recorded. */
    private List<Value> answers(PredictionSpread spread) {
        Set<Value> answers = new LinkedHashSet<>();
        words.options(spread.part()).stream().map(Option::value).forEach(answers::add);
        spread.counts().forEach(count -> answers.add(count.predicted()));
        return List.copyOf(answers);
    }

    private static PredictionSpread only(PredictionSpread spread, Value answer) {
        return new PredictionSpread(
                spread.part(),
                spread.counts().stream()
                        .filter(count -> count.predicted().equals(answer))
                        .toList());
    }

    private static String note(PredictionSpread.Sides sides, int all) {
        int wrong = sides.students() - sides.right() - sides.unknown();
        String which = wrong + sides.right() == 0
                ? "plain"
                : wrong == 0 ? "allRight" : sides.right() == 0 ? "allWrong" : "mixed";
        return Texts.text(
                "class.lock.note." + which,
                String.valueOf(sides.students()),
                Decimals.percent(sides.students(), all),
                String.valueOf(sides.right()));
    }

    private String words(PredictionSpread spread) {
        PredictionSpread.Sides sides = spread.sides(List.of());
        String misconceptions = spread.wrong(List.of()).stream()
                .limit(MISCONCEPTIONS)
                .map(wrong -> Texts.text(
                        "class.lock.misconception",
                        words.answer(spread.part(), wrong.predicted()),
                        String.valueOf(wrong.students()),
                        Decimals.percent(wrong.students(), sides.known())))
                .collect(Collectors.joining("; "));
        String judged = Texts.text(
                "class.lock.choice.words",
                String.valueOf(sides.right()),
                String.valueOf(sides.known()),
                Decimals.percent(sides.right(), sides.known()));
        return misconceptions.isEmpty() ? judged : judged + " " + Texts.text("class.lock.wrong.words", misconceptions);
    }
}
