package org.ledgerbench.mission.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionApi;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;

/** A catalog in the making: admits missions that answer as the contract says, the first of each key. */
final class CatalogDraft {

    private final Map<MissionKey, LoadedMission> missions = new LinkedHashMap<>();
    private final List<PluginFailure> failures = new ArrayList<>();

    int size() {
        return missions.size();
    }

    /** How many missions and plugins were spoken of, admitted or refused. */
    int answers() {
        return missions.size() + failures.size();
    }

    void refuse(String origin, String reason) {
        failures.add(new PluginFailure(origin, reason));
    }

    void admit(Mission mission, String origin) {
        String name = mission.getClass().getName();
        try {
            int version = mission.apiVersion();
            if (version != MissionApi.VERSION) {
                refuse(origin, wrongGeneration(name, version));
                return;
            }
            admit(mission, mission.description(), origin);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            refuse(origin, "The mission " + name + " fails to describe itself: " + FailureSentence.of(failure));
        }
    }

    private void admit(Mission mission, MissionDescription description, String origin) {
        String name = mission.getClass().getName();
        if (description == null || mission.simulator() == null || mission.truths() == null) {
            refuse(
                    origin,
                    "The mission " + name
                            + " has no description, no simulator or no truths; a mission needs all three.");
            return;
        }
        if (description.key().id().isBlank() || description.key().version().isBlank()) {
            refuse(origin, "The mission " + name + " has a blank id or version; a ledger could not name it.");
            return;
        }
        LoadedMission earlier =
                missions.putIfAbsent(description.key(), new LoadedMission(mission, description, origin));
        if (earlier != null) {
            refuse(
                    origin,
                    "The mission " + description.key() + " is there twice: in " + earlier.origin()
                            + ", which is used, and in " + origin
                            + ", which is not. Remove one of them or give it another version.");
        }
    }

    private static String wrongGeneration(String name, int version) {
        return "The mission " + name + " was compiled against generation " + version
                + " of the mission API, but this program has generation " + MissionApi.VERSION
                + ". Use the plugin made for this program, or compile it anew.";
    }

    MissionCatalog finish() {
        return new MissionCatalog(List.copyOf(missions.values()), failures);
    }
}
