package org.ledgerbench.workbench.job;

import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;

/**
 * Work that takes longer than a frame. Resources it opens it closes itself, because it may outlive its cancelling.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Job<T> {

    /**
     * Does the work, off the event thread.
     *
     * @param progress hears how far it has come
     * @param cancel polled often; {@link CancelToken#check()} ends the work
     * @throws Exception if it cannot be done; the message is a sentence for the user
     */
    T run(Progress progress, CancelToken cancel) throws Exception;
}
