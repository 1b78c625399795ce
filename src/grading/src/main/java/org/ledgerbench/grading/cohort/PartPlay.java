package org.ledgerbench.grading.cohort;

import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.KneeTruth;

/**
 * What one student did in one part, as far as classes are compared by it.
 *
 * @param part the part's id
 * @param settings how many different settings were recorded: the same run twice is one
 * @param runs the runs in order
 * @param knee the committed answer beside the knee; empty when the part has none, nothing that can be judged was
 *     committed, or the ledger's version of the mission is not at hand
 */
public record PartPlay(String part, int settings, RunSequence runs, Optional<KneeTruth> knee) {

    public PartPlay {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(runs, "runs");
        Objects.requireNonNull(knee, "knee");
    }
}
