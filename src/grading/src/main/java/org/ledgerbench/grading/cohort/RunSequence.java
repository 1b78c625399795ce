package org.ledgerbench.grading.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Sha256;
import org.ledgerbench.mission.Value;

/**
 * The settings somebody recorded in a part, in order, as small as comparing them needs.
 *
 * @param length how many runs
 * @param digest the same for the same settings in the same order, and different otherwise
 */
public record RunSequence(int length, String digest) {

    public RunSequence {
        Objects.requireNonNull(digest, "digest");
    }

    /** The sequence of these runs. */
    public static RunSequence of(List<Entry.Run> runs) {
        MessageDigest digest = Sha256.digest();
        for (Entry.Run run : runs) {
            for (Map.Entry<String, Value> knob : new TreeMap<>(run.knobs().values()).entrySet()) {
                add(digest, knob.getKey());
                add(digest, knob.getValue().describe());
            }
            add(digest, "");
        }
        return new RunSequence(runs.size(), Sha256.hex(digest));
    }

    /** With its length before it, so that no two lists of words run into the same bytes. */
    private static void add(MessageDigest digest, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
