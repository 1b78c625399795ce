package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the roles a student may take. A track carries its parts in full, because bounds, defaults, limits and
 * questions may differ from track to track.
 *
 * @param id the id used in ledgers, such as {@code edge-guardian}
 * @param title the name shown, such as "Edge Guardian"
 * @param story persona, north star, crisis and stakeholder
 * @param parts the parts in playing order
 */
public record Track(String id, String title, Story story, List<Part> parts) {

    public Track {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(story, "story");
        parts = List.copyOf(parts);
    }

    /** The part of that id, if the track has it. */
    public Optional<Part> part(String partId) {
        for (Part part : parts) {
            if (part.id().equals(partId)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
