package org.ledgerbench.grading.replay;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Value;

/**
 * What counts of a ledger in one part.
 *
 * @param id the part's id
 * @param lock the first lock
 * @param runs every run, in order
 * @param answers the last value committed for each key before the last submit
 * @param reflections the last reflection on each prompt before the last submit
 */
public record PlayedPart(
        String id,
        Optional<Entry.Lock> lock,
        List<Entry.Run> runs,
        Map<String, Value> answers,
        Map<String, Entry.Reflection> reflections) {

    public PlayedPart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lock, "lock");
        runs = List.copyOf(runs);
        answers = Map.copyOf(answers);
        reflections = Map.copyOf(reflections);
    }

    /** A part in which nothing was done. */
    public static PlayedPart untouched(String id) {
        return new PlayedPart(id, Optional.empty(), List.of(), Map.of(), Map.of());
    }
}
