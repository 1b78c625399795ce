package org.ledgerbench.testkit;

import java.awt.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Marker;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;

/** Missions that break the contract in one way each, with the test that has to notice. */
final class BrokenMissions {

    private BrokenMissions() {}

    /** Name of the test that has to fail, then a colon and what is broken; to a maker of such missions. */
    static Map<String, Supplier<Mission>> all() {
        Map<String, Supplier<Mission>> broken = new LinkedHashMap<>();
        addDescriptions(broken);
        addParts(broken);
        addOutcomes(broken);
        addFigures(broken);
        addTruths(broken);
        addRefusals(broken);
        addImpurities(broken);
        return broken;
    }

    private static void addDescriptions(Map<String, Supplier<Mission>> broken) {
        broken.put("isMadeForThisGenerationOfTheApi: another generation", () -> new AlteredMission() {
            @Override
            public int apiVersion() {
                return 99;
            }
        });
        broken.put(
                "namesThingsAsLedgersAndRubricsDo: a part with a space",
                () -> AlteredMission.parts(part ->
                        new Part("two words", part.briefing(), part.lock(), part.instruments(), part.questions())));
        broken.put(
                "leavesNoTextBlank: no title",
                () -> AlteredMission.parts(part -> new Part(
                        part.id(),
                        new Briefing(" ", "objective", 1),
                        part.lock(),
                        part.instruments(),
                        part.questions())));
        broken.put("asksTheSameOnEveryTrack: a track without parts", () -> new AlteredMission() {
            @Override
            public MissionDescription description() {
                MissionDescription good = super.description();
                Track first = good.tracks().get(0);
                Track empty = new Track("other", "Other", first.story(), List.of());
                return new MissionDescription(
                        good.key(), good.title(), good.summary(), List.of(first, empty), good.concepts());
            }
        });
        broken.put("givesASourceForEveryConstant: the same constant twice", () -> new AlteredMission() {
            @Override
            public List<SourcedConstant> constants() {
                SourcedConstant constant = super.constants().get(0);
                return List.of(constant, constant);
            }
        });
    }

    private static void addParts(Map<String, Supplier<Mission>> broken) {
        broken.put(
                "hasKnobsThatCanBeTurned: a fraction among whole numbers",
                () -> instruments(good -> new Instruments(
                        List.of(new Knob.Slider("cores", good.knobs().get(0).help(), new Range(1, 128, 0.5, true), 8)),
                        good.readings(),
                        good.figures(),
                        good.formulas(),
                        good.runLimit())));
        broken.put(
                "asksForWhatThePartHas: a constraint on nothing",
                () -> questions(good -> new Questions(
                        good.answerKnobs(),
                        good.claims(),
                        good.prompts(),
                        List.of(new Constraint("c", "C", "nothing", Constraint.Direction.AT_MOST, 1)),
                        good.optima(),
                        good.knee())));
        broken.put(
                "labelsAxesWithQuantitiesOfThePart: an unknown quantity",
                () -> instruments(good -> new Instruments(
                        good.knobs(),
                        good.readings(),
                        List.of(FigureOutline.of("F", "F", Axis.linear("x", "1", "nothing"), Axis.linear("y", "1"))),
                        good.formulas(),
                        good.runLimit())));
        broken.put(
                "explainsEveryFormula: a symbol bound to nothing",
                () -> instruments(good -> new Instruments(
                        good.knobs(),
                        good.readings(),
                        good.figures(),
                        List.of(new Formula(
                                "f",
                                "F",
                                "x",
                                List.of(new Symbol("x", "x", "1", new Symbol.Binding.OfReading("nothing"), "")),
                                "x",
                                "x")),
                        good.runLimit())));
    }

    private static Mission instruments(UnaryOperator<Instruments> change) {
        return AlteredMission.parts(part ->
                new Part(part.id(), part.briefing(), part.lock(), change.apply(part.instruments()), part.questions()));
    }

    private static Mission questions(UnaryOperator<Questions> change) {
        return AlteredMission.parts(part ->
                new Part(part.id(), part.briefing(), part.lock(), part.instruments(), change.apply(part.questions())));
    }

    private static void addOutcomes(Map<String, Supplier<Mission>> broken) {
        broken.put(
                "showsEachReadingItDeclaresAndNoOther: one reading too many",
                () -> AlteredMission.outcomes((settings, good) -> reading(good, "extra", Value.of(1))));
        broken.put(
                "showsEachReadingItDeclaresAndNoOther: null for an outcome",
                () -> AlteredMission.outcomes((settings, good) -> null));
        broken.put(
                "showsEachReadingItDeclaresAndNoOther: a word for a number",
                () -> AlteredMission.outcomes((settings, good) -> reading(good, "speedup", Value.of("fast"))));
        broken.put(
                "showsEachReadingItDeclaresAndNoOther: fails at one end of a knob",
                () -> AlteredMission.outcomes((settings, good) -> {
                    if (settings.number("cores") == 128) {
                        throw new ArithmeticException("too many");
                    }
                    return good;
                }));
        broken.put(
                "vetoesWhatViolatesAConstraintWorstFirst: no veto",
                () -> AlteredMission.outcomes((settings, good) -> new Outcome(good.readings(), List.of())));
        broken.put(
                "vetoesWhatViolatesAConstraintWorstFirst: twice the same",
                () -> AlteredMission.outcomes((settings, good) -> new Outcome(
                        good.readings(),
                        good.vetoes().stream()
                                .flatMap(veto -> List.of(veto, veto).stream())
                                .toList())));
    }

    private static Outcome reading(Outcome good, String id, Value value) {
        Map<String, Value> readings = new LinkedHashMap<>(good.readings());
        readings.put(id, value);
        return new Outcome(readings, good.vetoes());
    }

    private static void addFigures(Map<String, Supplier<Mission>> broken) {
        broken.put("drawsEachFigureItDeclares: none at all", () -> new AlteredMission() {
            @Override
            public List<Figure> figures(FigureRequest request) {
                super.figures(request);
                return List.of();
            }
        });
        broken.put(
                "drawsEachFigureItDeclares: the last run is missing",
                () -> AlteredMission.figure((request, good) -> {
                    Series runs = good.series().get(1);
                    var fewer =
                            runs.points().subList(0, Math.max(0, runs.points().size() - 1));
                    return series(good, new Series("runs", "Runs", Series.Kind.RUNS, runs.style(), fewer));
                }));
        broken.put(
                "drawsEachFigureItDeclares: a line that runs backwards",
                () -> AlteredMission.figure((request, good) -> {
                    Series line = good.series().get(0);
                    var backwards = new ArrayList<>(line.points());
                    Collections.reverse(backwards);
                    return series(
                            good,
                            new Series("back", "Back", Series.Kind.LINE, line.style(), backwards),
                            good.series().get(1));
                }));
        broken.put(
                "keepsTruthsOutOfSightBeforeTheAnswer: the optimum is marked at once",
                () -> AlteredMission.figure((request, good) -> new Figure(
                        good.outline(),
                        good.series(),
                        List.of(new Marker(
                                "best",
                                "The optimum",
                                good.series().get(0).points().get(0),
                                Style.of(Tone.MET, Visibility.AFTER_LOCK))),
                        List.of(),
                        List.of())));
        broken.put("showsNothingNewWithoutARunWhereRunsAreLimited: the curve follows the knob", PeepingMission::new);
    }

    private static Figure series(Figure good, Series... series) {
        return new Figure(good.outline(), List.of(series), good.markers(), good.thresholds(), good.regions());
    }

    /** Limits the runs, but lets the student look without one. */
    private static final class PeepingMission extends AlteredMission {

        @Override
        public MissionDescription description() {
            return withParts(
                    super.description(),
                    part -> new Part(
                            part.id(),
                            part.briefing(),
                            part.lock(),
                            new Instruments(
                                    part.instruments().knobs(),
                                    part.instruments().readings(),
                                    part.instruments().figures(),
                                    part.instruments().formulas(),
                                    OptionalInt.of(3)),
                            part.questions()));
        }

        @Override
        public List<Figure> figures(FigureRequest request) {
            return super.figures(request).stream()
                    .map(figure -> new Figure(
                            figure.outline(),
                            figure.series(),
                            List.of(new Marker(
                                    "here",
                                    "You are here",
                                    new org.ledgerbench.mission.figure.Point(
                                            request.settings().number("cores"), 1),
                                    Style.of(Tone.DATA, Visibility.ALWAYS))),
                            List.of(),
                            List.of()))
                    .toList();
        }
    }

    private static void addTruths(Map<String, Supplier<Mission>> broken) {
        broken.put("hasALockThatCanBeAnsweredRightly: beyond the bounds", () -> new AlteredMission() {
            @Override
            public Value lock(Position position) {
                super.lock(position);
                return Value.of(-5);
            }
        });
        broken.put("hasAKneeThatCanBeCommitted: between two cores", () -> new AlteredMission() {
            @Override
            public KneeTruth knee(Position position, Settings committed) {
                KneeTruth good = super.knee(position, committed);
                return new KneeTruth(good.committed(), 19.5, good.committedGain(), good.kneeGain(), good.unit());
            }
        });
        broken.put("judgesAnOptimumByItsShareOfTheBest: better than the best", () -> new AlteredMission() {
            @Override
            public OptimumTruth optimum(Position position, String knob, Settings committed) {
                OptimumTruth good = super.optimum(position, knob, committed);
                return new OptimumTruth(good.committed(), good.gain(), good.bestGain() / 2, good.best());
            }
        });
        broken.put("knowsTheTruthOfEveryClaim: a number for a verdict", () -> new AlteredMission() {
            @Override
            public Value claim(Position position, String claim, Settings committed) {
                super.claim(position, claim, committed);
                return Value.of(1);
            }
        });
        broken.put("listsItsTruthsByUniqueNames: one name twice", () -> new AlteredMission() {
            @Override
            public List<Truth> all(Position position, Settings settings) {
                Truth truth = super.all(position, settings).get(0);
                return List.of(truth, truth);
            }
        });
    }

    private static void addRefusals(Map<String, Supplier<Mission>> broken) {
        broken.put("refusesPlacesItDoesNotHave: any track will do", () -> new AlteredMission() {
            @Override
            public Value lock(Position position) {
                return super.lock(new Position("film-maker", position.part()));
            }
        });
        broken.put("refusesSettingsNobodyCanChoose: too many cores are fine", () -> new AlteredMission() {
            @Override
            public Outcome run(Position position, Settings settings) {
                return settings.number("cores") > 128
                        ? super.run(position, settings.with("cores", Value.of(128)))
                        : super.run(position, settings);
            }
        });
        broken.put("refusesQuestionsItDoesNotAsk: any claim is true", () -> new AlteredMission() {
            @Override
            public Value claim(Position position, String claim, Settings committed) {
                return Value.of(true);
            }
        });
    }

    private static void addImpurities(Map<String, Supplier<Mission>> broken) {
        broken.put("givesTheSameBitsAgain: counts how often it was asked", () -> {
            AtomicInteger count = new AtomicInteger();
            return AlteredMission.outcomes(
                    (settings, good) -> reading(good, "speedup", Value.of(count.incrementAndGet())));
        });
        broken.put("givesTheSameBitsToManyThreads: remembers the last settings", ForgetfulMission::new);
        broken.put(
                "givesTheSameBitsInEveryCountry: reads the default locale",
                () -> AlteredMission.outcomes((settings, good) -> reading(
                        good,
                        "speedup",
                        Value.of("I".toLowerCase(Locale.getDefault()).charAt(0)))));
        broken.put("needsNoWindowToolkit: a point of the window toolkit", DrawingMission::new);
        broken.put("readsNoFileAndNoClock: looks at a file", ReadingMission::new);
    }

    private static final class DrawingMission extends AlteredMission {
        @Override
        public Value lock(Position position) {
            return Value.of(new Point(20, 0).x);
        }
    }

    private static final class ReadingMission extends AlteredMission {
        @Override
        public Value lock(Position position) {
            return Value.of(Files.exists(Path.of("/")) ? 20 : 5);
        }
    }

    /** Keeps what it was asked in a field that all threads share, and is slow enough for them to meet there. */
    private static final class ForgetfulMission extends AlteredMission {

        private volatile Settings last = new Settings(Map.of());

        @Override
        public Outcome run(Position position, Settings settings) {
            last = settings;
            LockSupport.parkNanos(200_000);
            Optional<Value> cores = Optional.ofNullable(settings.values().get("cores"));
            return super.run(position, cores.isPresent() ? last : settings);
        }
    }
}
