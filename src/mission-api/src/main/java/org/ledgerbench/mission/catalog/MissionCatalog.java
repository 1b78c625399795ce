package org.ledgerbench.mission.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.MissionKey;

/**
 * The missions at hand and the plugins that failed. Immutable.
 *
 * @param missions by id, then by version ascending; no two have the same key
 * @param failures what could not be loaded
 */
public record MissionCatalog(List<LoadedMission> missions, List<PluginFailure> failures) {

    public MissionCatalog {
        missions = missions.stream()
                .sorted(Comparator.comparing(
                                (LoadedMission mission) -> mission.key().id())
                        .thenComparing(mission -> mission.key().version(), VersionOrder.INSTANCE))
                .toList();
        failures = List.copyOf(failures);
    }

    /** The mission of that id and version. */
    public Optional<LoadedMission> find(MissionKey key) {
        return missions.stream().filter(mission -> mission.key().equals(key)).findFirst();
    }

    /** Every version of a mission, ascending. */
    public List<LoadedMission> versions(String id) {
        return missions.stream()
                .filter(mission -> mission.key().id().equals(id))
                .toList();
    }

    /** The highest version of a mission. */
    public Optional<LoadedMission> latest(String id) {
        List<LoadedMission> versions = versions(id);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
