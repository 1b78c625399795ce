package org.ledgerbench.workbench.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ledgerbench.charts.CategoryFigure;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.cohort.KneeErrors;
import org.ledgerbench.grading.cohort.PartShare;
import org.ledgerbench.grading.cohort.PredictionSpread;
import org.ledgerbench.grading.cohort.RunsUsed;
import org.ledgerbench.grading.cohort.ScoreSummary;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.workbench.text.Texts;

/** Compares the tracks of a class. */
final class TrackComparison {

    private static final String NONE = "\u2013";
    private static final Tone[] TONES = {Tone.DATA, Tone.BASELINE, Tone.WARNING, Tone.MET};

    private final Rubric rubric;
    private final MissionWords words;
    private final List<OfTrack> tracks;

    /** What is known of one track. */
    private record OfTrack(
            String id, String title, ScoreSummary scores, CohortStatistics cohort, Optional<List<StudentPlay>> plays) {}

    TrackComparison(
            Rubric rubric, MissionWords words, List<StudentResult> students, Optional<List<StudentPlay>> plays) {
        this.rubric = rubric;
        this.words = words;
        this.tracks = ids(students, words).stream()
                .map(id -> ofTrack(id, students, plays))
                .toList();
    }

    /** The ids of the tracks that were played, those of the mission first and in its order. */
    static List<String> ids(List<StudentResult> students, MissionWords words) {
        return students.stream()
                .flatMap(student -> student.identity().track().stream())
                .distinct()
                .sorted(Comparator.comparingInt(words::place).thenComparing(id -> id))
                .toList();
    }

    /** How much of each part's points every track earned. */
    ChartCard card() {
        List<String> parts = parts();
        List<CategoryFigure.Category> categories = new ArrayList<>();
        parts.forEach(part -> categories.add(new CategoryFigure.Category(words.part(part), "")));
        List<CategoryFigure.CategorySeries> series = new ArrayList<>();
        for (OfTrack track : drawn()) {
            List<PartShare> shares = PartShare.of(rubric, track.cohort());
            series.add(new CategoryFigure.CategorySeries(
                    track.title(),
                    TONES[series.size() / CategoryFigure.FILLS % TONES.length],
                    parts.stream().map(part -> percent(shares, part)).toList()));
        }
        return new ChartCard(
                new CategoryFigure(
                        "class-tracks",
                        Texts.text("class.tracks.title"),
                        Axis.linear(Texts.text("class.tracks.axis"), "%"),
                        CategoryFigure.Arrangement.GROUPED,
                        categories,
                        series),
                Texts.text("class.tracks.words"));
    }

    /** The tracks of the mission: a ledger that names another one has nothing to compare. All where none is known. */
    private List<OfTrack> drawn() {
        List<OfTrack> known =
                tracks.stream().filter(track -> words.hasTrack(track.id())).toList();
        return known.isEmpty() ? tracks : known;
    }

    TrackTable table() {
        List<TrackTable.Row> rows = new ArrayList<>();
        rows.add(row(
                Texts.text("class.tracks.students"),
                track -> String.valueOf(track.scores().students())));
        rows.add(row(
                Texts.text("class.tracks.points"),
                track -> String.valueOf(track.scores().withPoints())));
        rows.add(row(
                Texts.text("class.tracks.mean"), track -> number(track.scores().mean())));
        rows.add(row(
                Texts.text("class.tracks.median"),
                track -> track.scores()
                        .quartiles()
                        .map(each -> Decimals.of(each.median(), 1))
                        .orElse(NONE)));
        rows.add(row(
                Texts.text("class.tracks.middle"),
                track -> track.scores()
                        .quartiles()
                        .map(each -> Decimals.of(each.lower(), 1) + " \u2013 " + Decimals.of(each.upper(), 1))
                        .orElse(NONE)));
        for (String part : parts()) {
            rows.add(row(Texts.text("class.tracks.lock", words.part(part)), track -> right(track, part)));
        }
        playedParts().forEach(part -> addPlay(rows, part));
        return new TrackTable(tracks.stream().map(OfTrack::title).toList(), rows);
    }

    private void addPlay(List<TrackTable.Row> rows, String part) {
        boolean hasKnee = words.parts(part).anyMatch(each -> each.questions().knee());
        if (hasKnee) {
            rows.add(row(
                    Texts.text("class.tracks.knee", words.part(part)),
                    track -> play(track, plays -> {
                        OptionalDouble median = KneeErrors.of(part, plays).median();
                        return median.isPresent() ? Decimals.difference(median.getAsDouble()) : NONE;
                    })));
        }
        rows.add(row(
                Texts.text("class.tracks.runs", words.part(part)),
                track -> play(track, plays -> number(RunsUsed.of(part, plays).median()))));
    }

    private OfTrack ofTrack(String id, List<StudentResult> students, Optional<List<StudentPlay>> plays) {
        List<StudentResult> chosen = students.stream()
                .filter(student -> student.identity().track().filter(id::equals).isPresent())
                .toList();
        return new OfTrack(
                id,
                words.track(id),
                ScoreSummary.of(chosen),
                CohortStatistics.of(rubric, chosen),
                plays.map(all ->
                        all.stream().filter(play -> play.track().equals(id)).toList()));
    }

    private List<String> parts() {
        return rubric.criteria().stream()
                .flatMap(criterion -> criterion.part().stream())
                .distinct()
                .toList();
    }

    private List<String> playedParts() {
        boolean isKnown = tracks.stream().anyMatch(track -> track.plays().isPresent());
        return isKnown ? parts() : List.of();
    }

    private static OptionalDouble percent(List<PartShare> shares, String part) {
        return shares.stream()
                .filter(share -> share.part().filter(part::equals).isPresent())
                .map(PartShare::share)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(share -> Math.rint(share.getAsDouble() * 100))
                .findFirst();
    }

    private String right(OfTrack track, String part) {
        return PredictionSpread.byPart(track.cohort().predictions()).stream()
                .filter(spread -> spread.part().equals(part))
                .map(spread -> spread.sides(LockCards.bands(rubric, part)))
                .filter(sides -> sides.known() > 0)
                .map(sides -> Decimals.percent(sides.right(), sides.known()))
                .findFirst()
                .orElse(NONE);
    }

    private static String play(OfTrack track, Function<List<StudentPlay>, String> words) {
        return track.plays().map(words).orElse(NONE);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Decimals.of(value.getAsDouble(), 1) : NONE;
    }

    private TrackTable.Row row(String measure, Function<OfTrack, String> cell) {
        return new TrackTable.Row(measure, tracks.stream().map(cell).toList());
    }
}
