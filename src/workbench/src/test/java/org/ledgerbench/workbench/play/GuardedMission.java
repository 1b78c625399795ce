package org.ledgerbench.workbench.play;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;

/** A mission that writes down who asks for its truths. */
final class GuardedMission implements Mission {

    final List<String> asked = new ArrayList<>();
    private final Mission mission;

    GuardedMission(Mission mission) {
        this.mission = mission;
    }

    @Override
    public int apiVersion() {
        return mission.apiVersion();
    }

    @Override
    public MissionDescription description() {
        return mission.description();
    }

    @Override
    public Simulator simulator() {
        return mission.simulator();
    }

    @Override
    public Truths truths() {
        return new Truths() {
            @Override
            public Value lock(Position position) {
                asked.add("lock of " + position);
                return mission.truths().lock(position);
            }

            @Override
            public KneeTruth knee(Position position, Settings committed) {
                asked.add("knee of " + position);
                return mission.truths().knee(position, committed);
            }

            @Override
            public OptimumTruth optimum(Position position, String knob, Settings committed) {
                asked.add("optimum of " + position);
                return mission.truths().optimum(position, knob, committed);
            }

            @Override
            public Value claim(Position position, String claim, Settings committed) {
                asked.add("claim of " + position);
                return mission.truths().claim(position, claim, committed);
            }

            @Override
            public List<Truth> all(Position position, Settings settings) {
                asked.add("all of " + position);
                return mission.truths().all(position, settings);
            }
        };
    }

    @Override
    public List<SourcedConstant> constants() {
        asked.add("constants");
        return mission.constants();
    }
}
