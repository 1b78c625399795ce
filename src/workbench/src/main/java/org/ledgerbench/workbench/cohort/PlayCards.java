package org.ledgerbench.workbench.cohort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.ledgerbench.grading.cohort.Bin;
import org.ledgerbench.grading.cohort.KneeErrors;
import org.ledgerbench.grading.cohort.PartPlay;
import org.ledgerbench.grading.cohort.RunsUsed;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.rubric.Band;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/** How far the class was from the knees, and how many of the runs allowed it took. */
final class PlayCards {

    /** More different settings than these are counted in one bar. */
    private static final int MOST_SHOWN = 24;

    private final Rubric rubric;
    private final MissionWords words;
    private final List<StudentPlay> plays;

    PlayCards(Rubric rubric, MissionWords words, List<StudentPlay> plays) {
        this.rubric = rubric;
        this.words = words;
        this.plays = plays;
    }

    List<ChartCard> cards() {
        Set<String> played = new LinkedHashSet<>();
        plays.forEach(play -> play.parts().stream().map(PartPlay::part).forEach(played::add));
        List<String> parts = words.inOrder(List.copyOf(played));
        List<ChartCard> cards = new ArrayList<>();
        parts.stream().filter(this::hasKnee).map(this::knee).forEach(cards::add);
        parts.stream().map(this::runs).forEach(cards::add);
        return cards;
    }

    private boolean hasKnee(String part) {
        return words.parts(part).anyMatch(each -> each.questions().knee())
                || plays.stream()
                        .anyMatch(
                                play -> play.part(part).flatMap(PartPlay::knee).isPresent());
    }

    private ChartCard knee(String part) {
        KneeErrors errors = KneeErrors.of(part, plays);
        List<Bin> bins = errors.bins().stream()
                .map(bin -> new Bin(Math.rint(bin.centre() * 100), bin.students()))
                .toList();
        Histogram figure = Histogram.of(
                "class-knee-" + part,
                Texts.text("class.knee.title", words.part(part)),
                Axis.linear(Texts.text("class.knee.axis"), "%"),
                bins);
        BandStretches.mark(figure, 0, kneeBands(rubric, part), bound -> percent(BandStretches.asShare(bound)));
        figure.pointAt(Texts.text("class.knee.point"), 0, Tone.MET);
        return ChartCard.of(figure.build(), words(errors));
    }

    /** What the rubric calls near the knee. */
    static List<Band> kneeBands(Rubric rubric, String part) {
        return check(rubric, part, Check.Knee.class).map(Check.Knee::bands).orElse(List.of());
    }

    /** The widest relative reach that earns full credit; empty where the rubric knows none. */
    static OptionalDouble fullCredit(List<Band> bands) {
        return bands.stream()
                .filter(band -> band.credit().doubleValue() >= 1)
                .flatMapToDouble(band -> BandStretches.asShare(band.bound()).stream())
                .max();
    }

    private static OptionalDouble percent(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(share.getAsDouble() * 100) : share;
    }

    private String words(KneeErrors errors) {
        if (errors.errors().isEmpty()) {
            return Texts.text("class.knee.none");
        }
        double near = fullCredit(kneeBands(rubric, errors.part())).orElse(0);
        int all = errors.errors().size();
        int below = errors.shortBy(near);
        int beyond = errors.beyond(near);
        return Texts.text(
                "class.knee.words",
                String.valueOf(all - below - beyond),
                String.valueOf(all),
                Decimals.of(near * 100, 1),
                String.valueOf(below),
                String.valueOf(beyond),
                Decimals.difference(errors.median().orElseThrow()),
                String.valueOf(errors.without()));
    }

    private ChartCard runs(String part) {
        RunsUsed used = RunsUsed.of(part, plays);
        OptionalInt limit = limit(part);
        int longest = Math.max(1, used.counts().size() - 1);
        int beyondLimit = limit.isPresent() ? Math.min(limit.getAsInt(), MOST_SHOWN) + 1 : 1;
        int shown = Math.max(beyondLimit, Math.min(longest, MOST_SHOWN));
        List<Bin> bins = new ArrayList<>();
        for (int settings = 0; settings < shown; settings++) {
            bins.add(new Bin(settings, used.students(settings)));
        }
        bins.add(new Bin(shown, used.over(shown - 1)));
        String axis = longest > shown
                ? Texts.text("class.runs.axis.more", String.valueOf(shown))
                : Texts.text("class.runs.axis");
        Histogram figure = Histogram.of(
                "class-runs-" + part, Texts.text("class.runs.title", words.part(part)), Axis.linear(axis, "1"), bins);
        if (limit.isPresent() && limit.getAsInt() < shown) {
            double end = limit.getAsInt() + 0.5;
            figure.stretch(Texts.text("class.runs.over"), Tone.VIOLATED, end, shown + 0.5)
                    .line(Texts.text("class.runs.limit", String.valueOf(limit.getAsInt())), end, Tone.VIOLATED);
        }
        return ChartCard.of(figure.build(), words(used, limit));
    }

    private String words(RunsUsed used, OptionalInt limit) {
        if (used.median().isEmpty()) {
            return Texts.text("class.runs.none");
        }
        int least = check(rubric, used.part(), Check.Iterations.class)
                .map(Check.Iterations::min)
                .orElse(1);
        int fewer = used.counts().stream().mapToInt(Integer::intValue).sum() - used.over(least - 1);
        String median = Texts.text(
                least > 1 ? "class.runs.words" : "class.runs.words.any",
                Decimals.of(used.median().getAsDouble(), 1),
                String.valueOf(fewer),
                String.valueOf(least));
        return limit.isEmpty()
                ? median + " " + Texts.text("class.runs.unlimited")
                : median
                        + " "
                        + Texts.text(
                                "class.runs.over.words",
                                String.valueOf(used.over(limit.getAsInt())),
                                String.valueOf(limit.getAsInt()));
    }

    /** What the rubric allows, or else the mission. */
    private OptionalInt limit(String part) {
        Optional<Integer> allowed = check(rubric, part, Check.Iterations.class)
                .map(Check.Iterations::max)
                .filter(most -> most < Integer.MAX_VALUE);
        if (allowed.isPresent()) {
            return OptionalInt.of(allowed.get());
        }
        return words.parts(part)
                .flatMapToInt(each -> each.instruments().runLimit().stream())
                .max();
    }

    private static <C extends Check> Optional<C> check(Rubric rubric, String part, Class<C> kind) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.part().filter(part::equals).isPresent())
                .map(criterion -> criterion.check())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
