package org.ledgerbench.dataselection.part;

import java.util.Optional;

/** The tracks of the mission, in the order they are offered. */
public enum TrackId {
    CLOUD_TITAN("cloud-titan", "Cloud Titan"),
    EDGE_GUARDIAN("edge-guardian", "Edge Guardian"),
    MOBILE_NOMAD("mobile-nomad", "Mobile Nomad"),
    TINY_PIONEER("tiny-pioneer", "Tiny Pioneer");

    private final String id;
    private final String title;

    TrackId(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The id used in ledgers. */
    public String id() {
        return id;
    }

    /** The name shown. */
    public String title() {
        return title;
    }

    /** The track of that id, if there is one. */
    public static Optional<TrackId> of(String id) {
        for (TrackId track : values()) {
            if (track.id.equals(id)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }
}
