package org.ledgerbench.mission.catalog;

import java.util.Objects;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;

/**
 * A mission that can be used.
 *
 * @param mission the mission
 * @param description what it says of itself, asked for once
 * @param origin the jar or class path entry it came from
 */
public record LoadedMission(Mission mission, MissionDescription description, String origin) {

    public LoadedMission {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(origin, "origin");
    }

    /** A mission that is at hand already, as in a test. */
    public static LoadedMission of(Mission mission) {
        return new LoadedMission(
                mission, mission.description(), mission.getClass().getName());
    }

    /** Id and version. */
    public MissionKey key() {
        return description.key();
    }
}
