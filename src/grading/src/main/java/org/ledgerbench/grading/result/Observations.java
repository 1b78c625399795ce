package org.ledgerbench.grading.result;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.MissionKey;

/**
 * What is known of a ledger beside its grade.
 *
 * @param mission the mission and version the ledger names
 * @param handedIn the time of the last submit
 * @param ledgerSha256 the hash of the ledger's bytes
 * @param predictions the first lock of each part that has one, in part order
 */
public record Observations(
        Optional<MissionKey> mission,
        Optional<Instant> handedIn,
        Optional<String> ledgerSha256,
        List<LockPrediction> predictions) {

    /** Nothing is known. */
    public static final Observations NONE =
            new Observations(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Observations {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(handedIn, "handedIn");
        Objects.requireNonNull(ledgerSha256, "ledgerSha256");
        predictions = List.copyOf(predictions);
    }
}
