package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mission as data.
 *
 * @param key id and version
 * @param title the title shown to people
 * @param summary one paragraph: what is learnt
 * @param tracks the tracks a student chooses from, at least one; all have the same part ids in the same order
 * @param concepts terms worth finding in a reflection
 */
public record MissionDescription(
        MissionKey key, String title, String summary, List<Track> tracks, List<Concept> concepts) {

    public MissionDescription {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        tracks = List.copyOf(tracks);
        concepts = List.copyOf(concepts);
        if (tracks.isEmpty()) {
            throw new IllegalArgumentException("A mission has at least one track");
        }
    }

    /** The track of that id, if the mission has it. */
    public Optional<Track> track(String id) {
        for (Track track : tracks) {
            if (track.id().equals(id)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    /** The part a position names, if the mission has it. */
    public Optional<Part> part(Position position) {
        return track(position.track()).flatMap(track -> track.part(position.part()));
    }

    /**
     * The part a position names.
     *
     * @throws IllegalArgumentException if the mission has no such position
     */
    public Part require(Position position) {
        return part(position)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The mission " + key + " has no part " + position.part() + " on a track " + position.track()));
    }

    /** The ids of the parts, in playing order. */
    public List<String> partIds() {
        return tracks.get(0).parts().stream().map(Part::id).toList();
    }
}
