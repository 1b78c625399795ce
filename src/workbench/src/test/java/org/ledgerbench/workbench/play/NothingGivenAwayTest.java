package org.ledgerbench.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.charts.ChartTheme;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.grading.SelfCheck;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Visibility;
import org.ledgerbench.workbench.job.LatestOnly;

/** Walks every part of every track up to its answer, and looks for what only the answer may show. */
final class NothingGivenAwayTest {

    private static final long SEED = 20261123;
    private static final int LOOKS = Boolean.getBoolean("ledgerbench.thorough") ? 60 : 8;
    private static final double SAME = 1e-6;
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?(e-?\\d+)?");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    static Stream<Position> parts() {
        return Plays.MISSION.description().tracks().stream()
                .flatMap(track -> track.parts().stream().map(part -> new Position(track.id(), part.id())));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void nothingIsComputedBeforeTheLock(Position position) {
        Part part = part(position);
        for (int look = 0; look < LOOKS; look++) {
            Look.Shown shown = Look.at(position, PartProgress.of(part, List.of()), anywhere(part), Optional.empty())
                    .shown(Plays.MISSION);

            assertThat(shown.outcome()).isEmpty();
            assertThat(shown.figures()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void pictureBeforeTheAnswerNamesNothingThatIsForAfterwards(Position position) {
        FigurePainter painter = new FigurePainter();
        for (int look = 3; look < LOOKS; look += 4) {
            Look at = look(position, look);
            List<Figure> whole = Plays.MISSION.simulator().figures(at.request());
            List<Figure> shown = at.shown(Plays.MISSION).figures();
            for (int index = 0; index < whole.size(); index++) {
                String saved = painter.svg(shown.get(index), ChartTheme.LIGHT, new ImageSize(960, 540, 1));
                assertThat(later(whole.get(index)))
                        .allSatisfy(label -> assertThat(saved).doesNotContain(label));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void nothingInAFigurePointsAtATruthBeforeTheAnswer(Position position) {
        for (int look = 0; look < LOOKS; look++) {
            Look at = look(position, look);
            List<Double> secrets = secrets(position, at.request());
            for (Figure figure : at.shown(Plays.MISSION).figures()) {
                assertThat(pointedAt(figure))
                        .as("%s in %s at %s", position, figure.outline().id(), at.request())
                        .noneMatch(number -> secrets.stream().anyMatch(secret -> same(number, secret)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void windowAsksForNoTruthButThePredictionsOnceARunIsRecorded(Position position) {
        GuardedMission mission = new GuardedMission(Plays.MISSION);
        PlaySession session = new PlaySession(
                mission, Plays.header(position.track()), List.of(), new FragileJournal("memory"), Plays.CLOCK);
        PlayPanel window = window(session);

        session.lock(position.part(), prediction(part(position)));
        assertThat(mission.asked).isEmpty();

        session.record(position.part(), anywhere(part(position)));
        assertThat(mission.asked).isNotEmpty().allMatch(("lock of " + position)::equals);
        assertThat(Words.of(window)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void windowHoldsNoNumberOfATruthBeforeTheAnswer(Position position) {
        PlaySession session = Plays.session(new FragileJournal("memory"), position.track());
        PlayPanel window = window(session);
        Part part = part(position);
        List<Settings> recorded = new ArrayList<>();
        Set<String> own = new LinkedHashSet<>(Words.of(window));
        // A whole number such as 5000 is also the size of a batch; others are nobody's but the truth's.
        assertHoldsNone(
                window,
                Set.of(),
                secrets(position, at(position, recorded)).stream()
                        .filter(secret -> secret != Math.rint(secret))
                        .toList());
        session.lock(part.id(), prediction(part));
        assertHoldsNone(window, own, secrets(position, at(position, recorded)));
        for (int run = 0; run < 4; run++) {
            recorded.add(anywhere(part));
            session.record(part.id(), recorded.get(run));
            assertHoldsNone(window, own, secrets(position, at(position, recorded)));
        }
    }

    private static FigureRequest at(Position position, List<Settings> recorded) {
        return new FigureRequest(position, part(position).defaults(), recorded, Optional.empty());
    }

    @Test
    void checkSaysNoTruthAndAsksForNoneOfAnAnswer() throws IOException {
        GuardedMission mission = new GuardedMission(Plays.MISSION);
        SelfCheck check = new SelfCheck(new MissionCatalog(List.of(LoadedMission.of(mission)), List.of()));
        for (Track track : Plays.MISSION.description().tracks()) {
            Path ledger = folder.resolve(track.id() + ".ledger.jsonl");
            List<Double> secrets = play(ledger, track);

            SelfCheckReport report = check.check(
                    new LedgerSearch(CancelToken.NEVER)
                            .find(List.of(ledger))
                            .submissions()
                            .get(0),
                    mission.description().key().id());

            // What was predicted is noted beside what is so for the statistics of a class; the report leaves that out.
            assertThat(mission.asked).allMatch(each -> each.startsWith("lock of "));
            assertThat(report.findings()).isNotEmpty();
            String said = Stream.concat(
                            report.items().stream().map(item -> item.about() + " " + item.reason()),
                            report.findings().stream().map(finding -> finding.message()))
                    .collect(Collectors.joining("\n"));
            assertThat(said).doesNotContainIgnoringCase("point").doesNotContainIgnoringCase("band of");
            assertNone(said, secrets);
            assertNone(Files.readString(ledger).replaceAll("\"prev\":\"\\w+\"", ""), secrets);
        }
    }

    /** Keeps a ledger with a right and a wrong run in each part, and gives the truths of them all. */
    private List<Double> play(Path file, Track track) throws IOException {
        List<Double> secrets = new ArrayList<>();
        try (Journal journal = new FileJournals().create(file, Plays.header(track.id()))) {
            for (Part part : track.parts()) {
                Position position = new Position(track.id(), part.id());
                Settings settings = anywhere(part);
                Map<String, Value> wrong = new LinkedHashMap<>(
                        Plays.MISSION.simulator().run(position, settings).readings());
                wrong.replaceAll((id, value) -> value instanceof Value.Numeric ? Value.of(777.125) : value);
                journal.append(new Entry.Lock(stamp(), part.id(), prediction(part)));
                journal.append(new Entry.Run(stamp(), part.id(), settings, Optional.of(wrong)));
                secrets.addAll(
                        secrets(position, new FigureRequest(position, settings, List.of(settings), Optional.empty())));
                Plays.MISSION
                        .simulator()
                        .run(position, settings)
                        .readings()
                        .values()
                        .forEach(value -> add(value, secrets));
                List<Double> own = new ArrayList<>();
                settings.values().values().forEach(value -> add(value, own));
                secrets.removeIf(secret -> own.stream().anyMatch(number -> same(number, secret)));
            }
        }
        secrets.removeIf(secret -> secret == Math.rint(secret) && Math.abs(secret) <= 100);
        return secrets;
    }

    private static Stamp stamp() {
        return new Stamp(2, 1, Optional.of(Plays.CLOCK.instant()));
    }

    /**
     * The numbers that only the answer may show. Left out are those that the settings looked at show by themselves, since the
     * student found them, a limit that is drawn from the lock on, and the best batch size: it is one of the few positions of a
     * knob, all of which are listed, so that the number says nothing by standing somewhere.
     */
    private static List<Double> secrets(Position position, FigureRequest request) {
        Part part = part(position);
        List<Double> secrets = new ArrayList<>();
        Set<String> open = Set.of("lock", "lockUnrounded", "accuracyCeiling", "bestBatchSize");
        Plays.MISSION.truths().all(position, request.settings()).stream()
                .filter(truth -> !open.contains(truth.id()))
                .flatMap(truth -> truth.values().stream())
                .forEach(value -> add(value, secrets));
        List<Settings> seen = new ArrayList<>(request.runs());
        if (part.instruments().runLimit().isEmpty()) {
            seen.add(request.settings());
        }
        List<Double> found = new ArrayList<>();
        for (Settings settings : seen) {
            settings.values().values().forEach(value -> add(value, found));
            Plays.MISSION
                    .simulator()
                    .run(position, settings)
                    .readings()
                    .values()
                    .forEach(value -> add(value, found));
        }
        secrets.removeIf(secret -> found.stream().anyMatch(number -> same(number, secret)));
        return secrets;
    }

    private static void add(Value value, List<Double> numbers) {
        if (value instanceof Value.Numeric number && number.value() != 0 && number.value() != 1) {
            numbers.add(number.value());
        }
    }

    /** The numbers that a figure singles out: where something begins, ends, lies or crosses. */
    private static List<Double> pointedAt(Figure figure) {
        List<Double> numbers = new ArrayList<>();
        Consumer<Point> add = point -> numbers.addAll(List.of(point.x(), point.y()));
        figure.markers().forEach(marker -> add.accept(marker.at()));
        figure.thresholds().forEach(threshold -> numbers.add(threshold.value()));
        figure.regions()
                .forEach(region -> region.cells().forEach(cell -> {
                    add.accept(cell.low());
                    add.accept(cell.high());
                }));
        for (Series series : figure.series()) {
            List<Point> points = series.points();
            if (series.kind() != Series.Kind.LINE) {
                points.forEach(add);
            } else if (!points.isEmpty()) {
                add.accept(points.get(0));
                add.accept(points.get(points.size() - 1));
            }
        }
        return numbers;
    }

    /** The words of what is for after the answer, where nothing else has the same. */
    private static Set<String> later(Figure figure) {
        Set<String> later = labels(
                figure, visibility -> visibility == Visibility.AFTER_ANSWER || visibility == Visibility.INSTRUCTOR);
        Set<String> now =
                labels(figure, visibility -> visibility == Visibility.ALWAYS || visibility == Visibility.AFTER_LOCK);
        now.add(figure.outline().title());
        now.add(figure.outline().y().label());
        later.removeIf(label -> now.stream().anyMatch(each -> each.contains(label)));
        return later;
    }

    private static Set<String> labels(Figure figure, java.util.function.Predicate<Visibility> which) {
        Figure some = figure.visible(which);
        Set<String> labels = new LinkedHashSet<>();
        some.series().forEach(each -> labels.add(each.label()));
        some.markers().forEach(each -> labels.add(each.label()));
        some.thresholds().forEach(each -> labels.add(each.label()));
        some.regions().forEach(each -> labels.add(each.label()));
        return labels;
    }

    private static void assertHoldsNone(PlayPanel window, Set<String> own, List<Double> secrets) {
        Words.of(window).stream().filter(words -> !own.contains(words)).forEach(words -> assertNone(words, secrets));
    }

    private static void assertNone(String words, List<Double> secrets) {
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            String shown = matcher.group();
            double number = Double.parseDouble(shown.replace(",", ""));
            assertThat(secrets)
                    .as("%s, shown in: %s", shown, words)
                    .noneMatch(secret -> same(number, secret) || rounds(shown, number, secret));
        }
    }

    /** Whether a number as shown is a truth cut to the digits shown, with three of them or more. */
    private static boolean rounds(String shown, double number, double secret) {
        java.math.BigDecimal decimal = new java.math.BigDecimal(shown.replace(",", ""));
        if (decimal.stripTrailingZeros().precision() < 3) {
            return false;
        }
        double step = Math.pow(10, -Math.max(0, decimal.scale()));
        return Math.abs(number - secret) <= step / 2 || Math.abs(number - secret * 100) <= step / 2;
    }

    private static boolean same(double number, double secret) {
        return Math.abs(number - secret) <= SAME * Math.abs(secret);
    }

    private PlayPanel window(PlaySession session) {
        LatestOnly.Executors here = new LatestOnly.Executors(Runnable::run, Runnable::run);
        Track track = session.track();
        return new PlayPanel(
                session,
                track,
                part -> new PartScreen(
                        session, track, part, new ChartDrawing(here, words -> {}), here, (over, question) -> true),
                () -> {});
    }

    /** A look after the lock, with up to three runs recorded, the last of them in view. */
    private Look look(Position position, int number) {
        Part part = part(position);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Lock(stamp(), part.id(), prediction(part)));
        for (int run = 0; run < number % 4; run++) {
            entries.add(new Entry.Run(stamp(), part.id(), anywhere(part), Optional.empty()));
        }
        return Look.at(position, PartProgress.of(part, entries), anywhere(part), Optional.empty());
    }

    private Settings anywhere(Part part) {
        Map<String, Value> values = new LinkedHashMap<>();
        part.instruments().knobs().forEach(knob -> values.put(knob.id(), anywhere(knob)));
        return new Settings(values);
    }

    private Value anywhere(Knob knob) {
        if (knob instanceof Knob.Slider slider) {
            Range range = slider.range();
            return Value.of(range.at(random.nextInt(range.positions())));
        }
        if (knob instanceof Knob.Selector selector) {
            return selector.options()
                    .get(random.nextInt(selector.options().size()))
                    .value();
        }
        return Value.of(random.nextBoolean());
    }

    private static Value prediction(Part part) {
        return part.lock() instanceof Lock.OfNumber of
                ? Value.of(of.minimum() + 7)
                : ((Lock.OfChoice) part.lock()).options().get(0).value();
    }

    private static Part part(Position position) {
        return Plays.MISSION.description().part(position).orElseThrow();
    }
}
