package org.ledgerbench.workbench.play;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Track;

/**
 * How far a student has come in a mission.
 *
 * @param track the track played
 * @param parts the parts in playing order
 * @param submitted whether the ledger was handed in and nothing done since
 */
public record PlayProgress(Track track, List<PartProgress> parts, boolean submitted) {

    public PlayProgress {
        Objects.requireNonNull(track, "track");
        parts = List.copyOf(parts);
    }

    /** The progress on a track after these entries. */
    public static PlayProgress of(Track track, List<Entry> entries) {
        boolean submitted = !entries.isEmpty() && entries.get(entries.size() - 1) instanceof Entry.Submit;
        return new PlayProgress(
                track,
                track.parts().stream()
                        .map(part -> PartProgress.of(part, entries))
                        .toList(),
                submitted);
    }

    /** The progress of a part. @throws IllegalArgumentException if the track has no such part */
    public PartProgress part(String id) {
        return parts.stream()
                .filter(progress -> progress.part().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The track has no part " + id));
    }

    /** The first part that is not finished. */
    public Optional<PartProgress> current() {
        return parts.stream().filter(part -> part.stage() != Stage.REFLECTED).findFirst();
    }
}
