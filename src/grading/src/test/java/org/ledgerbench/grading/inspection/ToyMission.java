package org.ledgerbench.grading.inspection;

import java.util.List;
import java.util.OptionalInt;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Stakeholder;
import org.ledgerbench.mission.Story;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

/** A mission of two parts: one with a numeric lock and free runs, one with a choice and three runs at most. */
final class ToyMission {

    private ToyMission() {}

    static MissionDescription description() {
        Story story = new Story("Pilot", "Fly", "No wind", new Stakeholder("Owner", "Why so slow?"));
        Track north = new Track("north", "North", story, List.of(launch(), landing()));
        return new MissionDescription(new MissionKey("toy", "1.0"), "Toy", "A toy.", List.of(north), List.of());
    }

    private static Part launch() {
        return new Part(
                "launch",
                new Briefing("Launch", "Find the angle", 15),
                new Lock.OfNumber("How high?", "%", 0, 100, 0.1),
                new Instruments(
                        List.of(
                                new Knob.Slider("angle", help(), new Range(0, 1, 0.1, false), 0.5),
                                new Knob.Selector(
                                        "gear",
                                        help(),
                                        List.of(Option.of("low", "Low"), Option.of("high", "High")),
                                        Value.of("low"))),
                        List.of(
                                new Reading("height", "Height", "m", ValueKind.NUMBER, "How high"),
                                new Reading("rows", "Rows", "1", ValueKind.NUMBER, "How many"),
                                new Reading("safe", "Safe", "1", ValueKind.FLAG, "Whether safe")),
                        List.of(),
                        List.of(),
                        OptionalInt.empty()),
                new Questions(
                        List.of("angle"),
                        List.of(
                                new Claim("cheaper", "Cheaper?", "", ValueKind.FLAG),
                                new Claim("cost", "Cost?", "$", ValueKind.NUMBER)),
                        List.of(new Prompt("why", "Why", "Why does it rise?")),
                        List.of(),
                        List.of(),
                        false));
    }

    private static Part landing() {
        return new Part(
                "landing",
                new Briefing("Landing", "Come down", 15),
                new Lock.OfChoice("Faster?", List.of(Option.of("faster", "Faster"), Option.of("slower", "Slower"))),
                new Instruments(
                        List.of(
                                new Knob.Switch("gearOut", help(), false),
                                new Knob.Slider("flaps", help(), new Range(0, 40, 1, true), 0)),
                        List.of(new Reading("speed", "Speed", "m/s", ValueKind.NUMBER, "How fast")),
                        List.of(),
                        List.of(),
                        OptionalInt.of(3)),
                new Questions(List.of("flaps"), List.of(), List.of(), List.of(), List.of(), false));
    }

    private static KnobHelp help() {
        return new KnobHelp("Knob", "", "Turns", "a choice of this test");
    }
}
