package org.ledgerbench.exchange;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.KneeTruth;
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
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Stakeholder;
import org.ledgerbench.mission.Story;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.mission.figure.Point;
import org.ledgerbench.mission.figure.Series;
import org.ledgerbench.mission.figure.Style;
import org.ledgerbench.mission.figure.Tone;
import org.ledgerbench.mission.figure.Visibility;

/** A mission with two tracks and two parts whose figures are straight lines; it refuses to draw one of them. */
public final class ToyMission implements Mission, Simulator, Truths {

    private static final FigureOutline OUTLINE =
            FigureOutline.of("Toy_Curve", "Toy curve", Axis.linear("Threshold", "1"), Axis.linear("Removed", "%"));

    @Override
    public int apiVersion() {
        return MissionApi.VERSION;
    }

    @Override
    public MissionDescription description() {
        return new MissionDescription(
                new MissionKey("data-selection", "1.0"),
                "Data selection",
                "A toy.",
                List.of(track("edge-guardian", "Edge Guardian"), track("cloud-titan", "Cloud Titan")),
                List.of());
    }

    private static Track track(String id, String title) {
        Story story = new Story("persona", "star", "crisis", new Stakeholder("Lead", "Hurry."));
        return new Track(
                id,
                title,
                story,
                List.of(
                        part("dedup-audit", "Deduplication audit", new Lock.OfNumber("How much?", "%", 0, 100, 0.1)),
                        part(
                                "labeling-roi",
                                "Labeling ROI",
                                new Lock.OfChoice(
                                        "How many?",
                                        List.of(
                                                Option.of("fewer", "Fewer"),
                                                Option.of("same", "The same"),
                                                Option.of("more", "More"))))));
    }

    private static Part part(String id, String title, Lock lock) {
        return new Part(
                id,
                new Briefing(title, "Find out.", 15),
                lock,
                new Instruments(List.of(), List.of(), List.of(OUTLINE), List.of(), OptionalInt.empty()),
                new Questions(List.of(), List.of(), List.of(), List.of(), List.of(), false));
    }

    @Override
    public Simulator simulator() {
        return this;
    }

    @Override
    public Truths truths() {
        return this;
    }

    @Override
    public List<SourcedConstant> constants() {
        return List.of();
    }

    @Override
    public Outcome run(Position position, Settings settings) {
        return new Outcome(Map.of(), List.of());
    }

    @Override
    public List<Figure> figures(FigureRequest request) {
        if (request.position().equals(new Position("cloud-titan", "labeling-roi"))) {
            throw new IllegalStateException("no figure today");
        }
        Series line = new Series(
                "line",
                "Removed",
                Series.Kind.LINE,
                Style.of(Tone.DATA, Visibility.ALWAYS),
                List.of(new Point(0, 0), new Point(1, 60)));
        return List.of(new Figure(OUTLINE, List.of(line), List.of(), List.of(), List.of()));
    }

    @Override
    public Value lock(Position position) {
        return Value.of(30);
    }

    @Override
    public KneeTruth knee(Position position, Settings committed) {
        throw new IllegalArgumentException("No knee");
    }

    @Override
    public OptimumTruth optimum(Position position, String knob, Settings committed) {
        throw new IllegalArgumentException("No optimum");
    }

    @Override
    public Value claim(Position position, String claim, Settings committed) {
        throw new IllegalArgumentException("No claim");
    }

    @Override
    public List<Truth> all(Position position, Settings settings) {
        return List.of(Truth.of("lock", "Lock", "", lock(position)));
    }
}
