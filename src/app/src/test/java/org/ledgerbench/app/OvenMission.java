package org.ledgerbench.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionApi;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Stakeholder;
import org.ledgerbench.mission.Story;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;
import org.ledgerbench.mission.Veto;
import org.ledgerbench.mission.figure.Figure;

/** A small mission about baking, with every kind of knob, lock, claim and truth there is, and only one track. */
public final class OvenMission implements Mission {

    private static final Constraint SMOKE = new Constraint("smoke", "Smoke", "smoke", Constraint.Direction.AT_MOST, 60);
    private static final double BEST_HEAT = 220;

    @Override
    public int apiVersion() {
        return MissionApi.VERSION;
    }

    @Override
    public MissionDescription description() {
        Story story = new Story("Baker", "Good bread", "It burns", new Stakeholder("Neighbour", "It smokes!"));
        return new MissionDescription(
                new MissionKey("oven", "2.1"),
                "The oven",
                "How hot bread wants it.",
                List.of(new Track("home", "At home", story, List.of(bake(), taste()))),
                List.of(new Concept("crust", "Crust", List.of("crust", "crusty"))));
    }

    private static Part bake() {
        KnobHelp heat = new KnobHelp("Heat", "°C", "How hot the oven is.", "a cookbook");
        KnobHelp steam = new KnobHelp("Steam", "", "Whether water stands in the oven.", "a cookbook");
        Instruments instruments = new Instruments(
                List.of(
                        new Knob.Slider("heat", heat, new Range(100, 300, 5, true), 180),
                        new Knob.Switch("steam", steam, false)),
                List.of(
                        new Reading("crust", "Crust", "1", ValueKind.NUMBER, "How crusty it is."),
                        new Reading("smoke", "Smoke", "mg", ValueKind.NUMBER, "How much it smokes."),
                        new Reading("edible", "Edible", "", ValueKind.FLAG, "Whether it can be eaten.")),
                List.of(),
                List.of(),
                OptionalInt.of(5));
        Questions questions = new Questions(
                List.of("heat", "steam"),
                List.of(
                        new Claim("smokeAt", "How much does it smoke?", "mg", ValueKind.NUMBER),
                        new Claim("isEdible", "Can it be eaten?", "", ValueKind.FLAG)),
                List.of(new Prompt("why", "Why", "Why that hot?")),
                List.of(SMOKE),
                List.of("heat"),
                true);
        return new Part(
                "bake",
                new Briefing("Bake", "Find the heat.", 10),
                new Lock.OfNumber("How hot?", "°C", 100, 300, 5),
                instruments,
                questions);
    }

    private static Part taste() {
        KnobHelp spread = new KnobHelp("Spread", "", "What is on it.", "a cookbook");
        List<Option> spreads = List.of(Option.of("butter", "Butter"), Option.of("jam", "Jam"));
        return new Part(
                "taste",
                new Briefing("Taste", "Find the spread.", 5),
                new Lock.OfChoice("Which is better?", spreads),
                new Instruments(
                        List.of(new Knob.Selector("spread", spread, spreads, Value.of("butter"))),
                        List.of(new Reading("joy", "Joy", "1", ValueKind.NUMBER, "How good it tastes.")),
                        List.of(),
                        List.of(),
                        OptionalInt.empty()),
                new Questions(
                        List.of("spread"),
                        List.of(),
                        List.of(new Prompt("taste", "Taste", "What did you taste?")),
                        List.of(),
                        List.of(),
                        false));
    }

    @Override
    public Simulator simulator() {
        return new Simulator() {
            @Override
            public Outcome run(Position position, Settings settings) {
                return position.part().equals("bake") ? baked(settings) : tasted(settings);
            }

            @Override
            public List<Figure> figures(FigureRequest request) {
                return List.of();
            }
        };
    }

    private static Outcome baked(Settings settings) {
        double heat = settings.number("heat");
        double smoke = (heat - 100) / 2.3 + (settings.flag("steam") ? -5 : 0);
        Map<String, Value> readings = new LinkedHashMap<>();
        readings.put("crust", Value.of(gain(heat)));
        readings.put("smoke", Value.of(smoke));
        readings.put("edible", Value.of(heat < 280));
        List<Veto> vetoes = SMOKE.allows(smoke) ? List.of() : List.of(new Veto(SMOKE, smoke, "It smokes by too much."));
        return new Outcome(readings, vetoes);
    }

    private static Outcome tasted(Settings settings) {
        return new Outcome(Map.of("joy", Value.of(settings.text("spread").equals("jam") ? 0.75 : 1.0 / 3)), List.of());
    }

    private static double gain(double heat) {
        return 1 - Math.abs(heat - BEST_HEAT) / 200;
    }

    @Override
    public Truths truths() {
        return new Truths() {
            @Override
            public Value lock(Position position) {
                return position.part().equals("bake") ? Value.of(BEST_HEAT) : Value.of("jam");
            }

            @Override
            public KneeTruth knee(Position position, Settings committed) {
                double heat = committed.number("heat");
                return new KneeTruth(heat, BEST_HEAT, gain(heat), 1, "°C");
            }

            @Override
            public OptimumTruth optimum(Position position, String knob, Settings committed) {
                double heat = committed.number("heat");
                return new OptimumTruth(heat, gain(heat), 1, List.of(BEST_HEAT));
            }

            @Override
            public Value claim(Position position, String claim, Settings committed) {
                return baked(committed).readings().get(claim.equals("smokeAt") ? "smoke" : "edible");
            }

            @Override
            public List<Truth> all(Position position, Settings settings) {
                return List.of(
                        Truth.of("lock", "Lock", "", lock(position)),
                        new Truth("fine", "Fine", "°C", List.of(Value.of(215), Value.of(BEST_HEAT))));
            }
        };
    }

    @Override
    public List<SourcedConstant> constants() {
        return List.of(new SourcedConstant("bake", "best heat", "220", "°C", "scenario choice: it tastes good"));
    }
}
