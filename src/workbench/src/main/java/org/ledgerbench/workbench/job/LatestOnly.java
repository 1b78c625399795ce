package org.ledgerbench.workbench.job;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes something for the latest of a stream of requests, such as a curve for a slider that is being dragged. While one
 * is computed, newer requests wait and replace each other; a result that is stale when it arrives is dropped.
 *
 * @param <I> what is asked for
 * @param <O> what is shown
 */
public final class LatestOnly<I, O> {

    private final Executor worker;
    private final Executor eventThread;
    private final Function<I, O> compute;
    private final Consumer<O> show;
    private final Consumer<RuntimeException> failed;
    private final AtomicReference<I> waiting = new AtomicReference<>();
    private boolean busy;

    /**
     * A stream of requests.
     *
     * @param executors where to compute, and the event thread
     * @param compute the work, off the event thread
     * @param show takes the result, on the event thread
     * @param failed takes what {@code compute} threw, on the event thread
     */
    public LatestOnly(
            Executors executors, Function<I, O> compute, Consumer<O> show, Consumer<RuntimeException> failed) {
        this.worker = executors.worker();
        this.eventThread = executors.eventThread();
        this.compute = Objects.requireNonNull(compute, "compute");
        this.show = Objects.requireNonNull(show, "show");
        this.failed = Objects.requireNonNull(failed, "failed");
    }

    /**
     * Where work is done.
     *
     * @param worker runs the work
     * @param eventThread runs whatever touches the window
     */
    public record Executors(Executor worker, Executor eventThread) {

        public Executors {
            Objects.requireNonNull(worker, "worker");
            Objects.requireNonNull(eventThread, "eventThread");
        }
    }

    /** Asks for a result; called on the event thread. */
    public void request(I input) {
        waiting.set(input);
        next();
    }

    private void next() {
        if (busy) {
            return;
        }
        I input = waiting.getAndSet(null);
        if (input == null) {
            return;
        }
        busy = true;
        worker.execute(() -> {
            Runnable outcome = outcome(input);
            eventThread.execute(() -> {
                busy = false;
                if (waiting.get() == null) {
                    outcome.run();
                }
                next();
            });
        });
    }

    private Runnable outcome(I input) {
        try {
            O output = compute.apply(input);
            return () -> show.accept(output);
        } catch (RuntimeException cause) {
            return () -> failed.accept(cause);
        }
    }
}
