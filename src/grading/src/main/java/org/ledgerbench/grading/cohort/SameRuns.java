package org.ledgerbench.grading.cohort;

import java.util.List;
import java.util.Objects;

/**
 * Two students of a track who recorded the same settings in the same order. It proves nothing: it says where to look.
 *
 * @param first the id of one
 * @param second the id of the other, which comes after the first
 * @param track the track they played
 * @param parts the parts in which their runs are the same
 * @param runs how many runs that are in all
 * @param sharers how many students of the track recorded the rarest of these sequences: two when it is theirs alone
 */
public record SameRuns(String first, String second, String track, List<String> parts, int runs, int sharers) {

    public SameRuns {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(track, "track");
        parts = List.copyOf(parts);
    }
}
