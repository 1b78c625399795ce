package org.ledgerbench.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.testkit.speedup.SpeedupMission;

/** The good mission with something broken: each method of it can be bent by overriding one here. */
class AlteredMission implements Mission, Simulator, Truths {

    private final Mission good = new SpeedupMission();

    /** A mission whose parts are all changed in the same way. */
    static AlteredMission parts(UnaryOperator<Part> change) {
        return new AlteredMission() {
            @Override
            public MissionDescription description() {
                return withParts(super.description(), change);
            }
        };
    }

    static MissionDescription withParts(MissionDescription description, UnaryOperator<Part> change) {
        List<Track> tracks = description.tracks().stream()
                .map(track -> new Track(
                        track.id(),
                        track.title(),
                        track.story(),
                        track.parts().stream().map(change).toList()))
                .toList();
        return new MissionDescription(
                description.key(), description.title(), description.summary(), tracks, description.concepts());
    }

    /** A mission whose runs end differently. */
    static AlteredMission outcomes(BiFunction<Settings, Outcome, Outcome> change) {
        return new AlteredMission() {
            @Override
            public Outcome run(Position position, Settings settings) {
                return change.apply(settings, super.run(position, settings));
            }
        };
    }

    /** A mission whose only figure is drawn differently. */
    static AlteredMission figure(BiFunction<FigureRequest, Figure, Figure> change) {
        return new AlteredMission() {
            @Override
            public List<Figure> figures(FigureRequest request) {
                return super.figures(request).stream()
                        .map(figure -> change.apply(request, figure))
                        .toList();
            }
        };
    }

    @Override
    public int apiVersion() {
        return good.apiVersion();
    }

    @Override
    public MissionDescription description() {
        return good.description();
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
        return good.constants();
    }

    @Override
    public Outcome run(Position position, Settings settings) {
        return good.simulator().run(position, settings);
    }

    @Override
    public List<Figure> figures(FigureRequest request) {
        return good.simulator().figures(request);
    }

    @Override
    public Value lock(Position position) {
        return good.truths().lock(position);
    }

    @Override
    public KneeTruth knee(Position position, Settings committed) {
        return good.truths().knee(position, committed);
    }

    @Override
    public OptimumTruth optimum(Position position, String knob, Settings committed) {
        return good.truths().optimum(position, knob, committed);
    }

    @Override
    public Value claim(Position position, String claim, Settings committed) {
        return good.truths().claim(position, claim, committed);
    }

    @Override
    public List<Truth> all(Position position, Settings settings) {
        return good.truths().all(position, settings);
    }
}
