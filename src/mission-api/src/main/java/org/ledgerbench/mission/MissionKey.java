package org.ledgerbench.mission;

import java.util.Objects;

/**
 * What a mission is known by. Several versions of one id may stand side by side.
 *
 * @param id the mission's id, as in a ledger's header
 * @param version the mission's version, as in a ledger's header
 */
public record MissionKey(String id, String version) {

    public MissionKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
