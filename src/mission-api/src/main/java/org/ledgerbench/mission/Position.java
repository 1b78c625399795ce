package org.ledgerbench.mission;

import java.util.Objects;

/**
 * A place in a mission: one part on one track.
 *
 * @param track a track's id
 * @param part a part's id
 */
public record Position(String track, String part) {

    public Position {
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(part, "part");
    }
}
