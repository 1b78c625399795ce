package org.ledgerbench.workbench.play;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Track;

/** Sessions of mission 09. */
final class Plays {

    static final Mission MISSION = new DataSelectionMission();
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

    private Plays() {}

    static Header header(String track) {
        return new Header(
                1,
                MISSION.description().key(),
                new Header.Student("s1", Optional.empty()),
                track,
                0,
                Optional.of(CLOCK.instant()));
    }

    static Track track(String id) {
        return MISSION.description().track(id).orElseThrow();
    }

    static PlaySession session(Journal journal) {
        return session(journal, "edge-guardian");
    }

    static PlaySession session(Journal journal, String track) {
        return new PlaySession(MISSION, header(track), List.of(), journal, CLOCK);
    }
}
