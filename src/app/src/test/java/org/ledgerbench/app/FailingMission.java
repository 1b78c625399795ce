package org.ledgerbench.app;

import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.figure.Figure;

/** The oven with a simulator that keeps no promise: it throws, never ends, or leaves out what it declared. */
public final class FailingMission implements Mission {

    private static final double COLD = 100;

    private final Mission oven = new OvenMission();

    @Override
    public int apiVersion() {
        return oven.apiVersion();
    }

    @Override
    public MissionDescription description() {
        return oven.description();
    }

    @Override
    public Simulator simulator() {
        return new Simulator() {
            @Override
            public Outcome run(Position position, Settings settings) {
                if (position.part().equals("taste")) {
                    return new Outcome(Map.of(), List.of());
                }
                if (settings.number("heat") == COLD) {
                    throw new IllegalStateException("the oven is cold");
                }
                return run(position, settings);
            }

            @Override
            public List<Figure> figures(FigureRequest request) {
                return List.of();
            }
        };
    }

    @Override
    public Truths truths() {
        return oven.truths();
    }

    @Override
    public List<SourcedConstant> constants() {
        return oven.constants();
    }
}
