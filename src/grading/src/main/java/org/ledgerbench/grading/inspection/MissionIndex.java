package org.ledgerbench.grading.inspection;

import java.util.HashMap;
import java.util.Map;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Track;

/** A mission's tracks and parts by name. Immutable. */
final class MissionIndex {

    private final MissionDescription mission;
    private final Map<String, Map<String, PartIndex>> tracks = new HashMap<>();

    MissionIndex(MissionDescription mission) {
        this.mission = mission;
        for (Track track : mission.tracks()) {
            Map<String, PartIndex> parts = new HashMap<>();
            for (Part part : track.parts()) {
                parts.put(part.id(), new PartIndex(part));
            }
            tracks.put(track.id(), parts);
        }
    }

    MissionDescription mission() {
        return mission;
    }

    /** The parts of a track by name, or null where there is no such track. */
    Map<String, PartIndex> track(String id) {
        return tracks.get(id);
    }
}
