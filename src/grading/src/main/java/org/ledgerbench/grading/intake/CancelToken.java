package org.ledgerbench.grading.intake;

import java.util.concurrent.CancellationException;

/** Says whether a job is still wanted. Polled from any thread, often. */
@FunctionalInterface
public interface CancelToken {

    /** Never cancelled. */
    CancelToken NEVER = () -> false;

    /** Whether the job should stop. */
    boolean isCancelled();

    /** Ends the job if it is no longer wanted. @throws CancellationException if it is cancelled */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("The job was cancelled");
        }
    }
}
