package org.ledgerbench.workbench.job;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Short work off the event thread, one piece after the other in the order it was asked for, such as the marks of a student.
 * Its methods may be called from any thread.
 */
public final class Lane {

    private final Executor worker;
    private final Executor eventThread;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** A lane that works there and reports there. */
    public Lane(LatestOnly.Executors executors) {
        Objects.requireNonNull(executors, "executors");
        this.worker = executors.worker();
        this.eventThread = executors.eventThread();
    }

    /**
     * Asks for a piece of work.
     *
     * @param work what to do, off the event thread
     * @param done takes what came of it, on the event thread
     * @param failed takes what it threw, on the event thread
     */
    public <T> void submit(Callable<T> work, Consumer<? super T> done, Consumer<Exception> failed) {
        synchronized (this) {
            waiting.add(() -> run(work, done, failed));
        }
        next();
    }

    private <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Exception> failed) {
        try {
            T result = work.call();
            eventThread.execute(() -> done.accept(result));
        } catch (Exception cause) {
            eventThread.execute(() -> failed.accept(cause));
        }
    }

    private void next() {
        Runnable task;
        synchronized (this) {
            if (busy) {
                return;
            }
            task = waiting.poll();
            busy = task != null;
        }
        if (task != null) {
            worker.execute(() -> {
                try {
                    task.run();
                } finally {
                    free();
                }
            });
        }
    }

    private void free() {
        synchronized (this) {
            busy = false;
        }
        next();
    }
}
