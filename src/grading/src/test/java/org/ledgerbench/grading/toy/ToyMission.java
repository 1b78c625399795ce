package org.ledgerbench.grading.toy;

import java.util.List;
import java.util.OptionalInt;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionApi;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Stakeholder;
import org.ledgerbench.mission.Story;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/**
 * A mission with simple numbers, to be graded by hand. Part {@code launch}: a numeric lock to 0.1 (truth 29.96 north,
 * 12.34 south), height = 100 angle, at most 80; knee at 500 = 1000 * 0.5; optimum at 0.7; claims cost = 40 angle and
 * cheaper = angle under 0.5. Part {@code landing}: a choice (slower), speed = 200 - 3 flaps, three runs.
 */
public final class ToyMission implements Mission {

    private final String version;

    /** Version 1.0. */
    public ToyMission() {
        this("1.0");
    }

    /** Another version, which is the same but for its name. */
    public ToyMission(String version) {
        this.version = version;
    }

    /** A catalogue with version 1.0 alone. */
    public static MissionCatalog catalog() {
        return catalogOf(new ToyMission());
    }

    /** A catalogue of these missions. */
    public static MissionCatalog catalogOf(Mission... missions) {
        return new MissionCatalog(
                List.of(missions).stream().map(LoadedMission::of).toList(), List.of());
    }

    @Override
    public int apiVersion() {
        return MissionApi.VERSION;
    }

    @Override
    public MissionDescription description() {
        Story story = new Story("Pilot", "Fly", "No wind", new Stakeholder("Owner", "Why so slow?"));
        return new MissionDescription(
                new MissionKey("toy", version),
                "Toy",
                "A toy.",
                List.of(
                        new Track("north", "North", story, List.of(launch(), landing())),
                        new Track("south", "South", story, List.of(launch(), landing()))),
                List.of(
                        new Concept("lift", "Lift", List.of("lift", "Auftrieb", "portanc\u00e9")),
                        new Concept("noise-penalty", "Noise", List.of("1/\u03b5\u00b2", "noise penalty")),
                        new Concept("drag", "Drag", List.of("drag"))));
    }

    @Override
    public Simulator simulator() {
        return new ToySimulator();
    }

    @Override
    public Truths truths() {
        return new ToyTruths();
    }

    @Override
    public List<SourcedConstant> constants() {
        return List.of();
    }

    private static Part launch() {
        return new Part(
                "launch",
                new Briefing("Launch", "Find the angle", 15),
                new Lock.OfNumber("How high?", "%", 0, 100, 0.1),
                new Instruments(
                        List.of(
                                new Knob.Slider("angle", help(), new Range(0, 1, 0.01, false), 0.5),
                                new Knob.Selector(
                                        "gear",
                                        help(),
                                        List.of(Option.of("low", "Low"), Option.of("high", "High")),
                                        Value.of("low"))),
                        List.of(
                                new Reading("height", "Height reached", "m", ValueKind.NUMBER, "How high"),
                                new Reading("fuelShare", "Fuel share", "1", ValueKind.NUMBER, "How much"),
                                new Reading("safe", "Safe", "1", ValueKind.FLAG, "Whether safe")),
                        List.of(),
                        List.of(),
                        OptionalInt.empty()),
                new Questions(
                        List.of("angle"),
                        List.of(
                                new Claim("cost", "Cost?", "$", ValueKind.NUMBER),
                                new Claim("cheaper", "Cheaper?", "", ValueKind.FLAG)),
                        List.of(new Prompt("why", "Why", "Why does it rise?"), new Prompt("how", "How", "How?")),
                        List.of(ToySimulator.CEILING),
                        List.of("angle"),
                        true));
    }

    private static Part landing() {
        return new Part(
                "landing",
                new Briefing("Landing", "Come down", 15),
                new Lock.OfChoice("Faster?", List.of(Option.of("faster", "Faster"), Option.of("slower", "Slower"))),
                new Instruments(
                        List.of(new Knob.Slider("flaps", help(), new Range(0, 40, 1, true), 0)),
                        List.of(new Reading("speed", "Speed", "m/s", ValueKind.NUMBER, "How fast")),
                        List.of(),
                        List.of(),
                        OptionalInt.of(3)),
                new Questions(
                        List.of("flaps"),
                        List.of(),
                        List.of(new Prompt("defence", "Defence", "Defend it.")),
                        List.of(),
                        List.of(),
                        false));
    }

    private static KnobHelp help() {
        return new KnobHelp("Knob", "", "Turns", "a choice of this test");
    }
}
