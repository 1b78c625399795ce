package org.ledgerbench.grading.replay;

import java.util.Objects;
import org.ledgerbench.mission.Value;

/**
 * A recorded reading that does not match the simulator.
 *
 * @param reading the reading's id
 * @param recorded what the ledger says
 * @param recomputed what the simulator says
 */
public record Mismatch(String reading, Value recorded, Value recomputed) {

    public Mismatch {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(recomputed, "recomputed");
    }
}
