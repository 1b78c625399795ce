package org.ledgerbench.dataselection;

import java.util.Arrays;
import java.util.List;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionApi;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Truths;

/** Mission 09, data selection. Immutable and thread-safe; each instance keeps what it has computed. */
public final class DataSelectionMission implements Mission {

    private static final String SUMMARY =
            "More data is not always better. Measure what redundant data cost, buy labels only as long as choosing them pays,"
                    + " and mix real and synthetic data without losing the field: three parts about the information-compute"
                    + " ratio, the data wall, and the price of noise, which turns 1/ε samples into 1/ε².";

    private final MissionParts parts = new MissionParts();
    private final Simulator simulator = new DataSelectionSimulator(parts);
    private final Truths truths = new DataSelectionTruths(parts);
    private final MissionDescription description = new MissionDescription(
            new MissionKey("data-selection", "1.0"),
            "Data selection: signal-to-noise engineering",
            SUMMARY,
            Arrays.stream(TrackId.values())
                    .map(track -> new Track(track.id(), track.title(), Stories.of(track), parts.on(track)))
                    .toList(),
            Concepts.all());

    @Override
    public int apiVersion() {
        return MissionApi.VERSION;
    }

    @Override
    public MissionDescription description() {
        return description;
    }

    @Override
    public Simulator simulator() {
        return simulator;
    }

    @Override
    public Truths truths() {
        return truths;
    }

    @Override
    public List<SourcedConstant> constants() {
        return parts.constants();
    }
}
