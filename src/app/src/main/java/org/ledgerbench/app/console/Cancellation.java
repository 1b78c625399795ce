package org.ledgerbench.app.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ledgerbench.grading.intake.CancelToken;

/** Lets Ctrl-C end a job tidily: the job hears of it, puts its things away, and only then does the process end. */
public final class Cancellation implements CancelToken {

    /** How long the end of the process waits for a job to put its things away. */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** A cancellation that the end of this process triggers, be it Ctrl-C or a termination. */
    public static Cancellation onInterrupt() {
        Cancellation cancellation = new Cancellation();
        Runtime.getRuntime().addShutdownHook(new Thread(cancellation::cancelAndWait, "cancel"));
        return cancellation;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** The job is no longer wanted. */
    public void cancel() {
        cancelled = true;
    }

    /** The job has put its things away: the process may end. */
    public void finished() {
        finished.countDown();
    }

    private void cancelAndWait() {
        cancel();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
