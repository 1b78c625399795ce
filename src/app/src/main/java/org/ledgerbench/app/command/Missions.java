package org.ledgerbench.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Missions, tracks and parts as they are named in a call. */
final class Missions {

    private Missions() {}

    /**
     * The mission of that name.
     *
     * @param name an id for the newest version, or {@code id@version}
     * @throws WrongCallException if it is not at hand
     */
    static LoadedMission find(MissionCatalog catalog, String name) {
        int at = name.indexOf('@');
        Optional<LoadedMission> found = at < 0
                ? catalog.latest(name)
                : catalog.find(new MissionKey(name.substring(0, at), name.substring(at + 1)));
        return found.orElseThrow(() -> new WrongCallException("There is no mission " + name + ". "
                + known(
                        "At hand",
                        catalog.missions().stream()
                                .map(each -> each.key().id() + "@" + each.key().version()))
                + failures(catalog)
                + " A plugins folder with more is named with --plugins."));
    }

    /**
     * The part at a position.
     *
     * @throws WrongCallException if the mission has no such track or part
     */
    static Part part(LoadedMission mission, Position position) {
        MissionDescription description = mission.description();
        if (description.track(position.track()).isEmpty()) {
            throw new WrongCallException("The mission " + mission.key() + " has no track " + position.track() + ". "
                    + known("Its tracks are", description.tracks().stream().map(Track::id)));
        }
        return description
                .part(position)
                .orElseThrow(() -> new WrongCallException("The mission " + mission.key() + " has no part "
                        + position.part() + ". "
                        + known("Its parts are", description.partIds().stream())));
    }

    private static String known(String introduction, Stream<String> names) {
        List<String> known = names.toList();
        return introduction + ": " + (known.isEmpty() ? "none" : known.stream().collect(Collectors.joining(", ")))
                + ".";
    }

    private static String failures(MissionCatalog catalog) {
        return catalog.failures().isEmpty() ? "" : " Some plugins could not be loaded: see 'ledgerbench missions'.";
    }
}
