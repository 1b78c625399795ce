package org.ledgerbench.workbench.job;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ledgerbench.grading.intake.Progress;

/** Runs jobs, one after the other or side by side as the worker allows. Methods are called on the event thread. */
public final class Jobs {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long REPORT_EVERY_NANOS = NANOS_PER_SECOND / 20;

    private final Executor worker;
    private final Executor eventThread;
    private final LongSupplier nanoClock;
    private final JobListener listener;

    /**
     * A runner of jobs.
     *
     * @param worker runs the work
     * @param eventThread runs whatever touches the window
     * @param nanoClock the time in nanoseconds, for the estimate of the time left
     * @param listener shows the jobs
     */
    public Jobs(Executor worker, Executor eventThread, LongSupplier nanoClock, JobListener listener) {
        this.worker = Objects.requireNonNull(worker, "worker");
        this.eventThread = Objects.requireNonNull(eventThread, "eventThread");
        this.nanoClock = Objects.requireNonNull(nanoClock, "nanoClock");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /** What becomes of a job, called on the event thread. */
    public interface Ending<T> {

        /** The work is done. */
        void succeeded(T result);

        /** The work could not be done. */
        void failed(Throwable cause);

        /** The work was cancelled. */
        default void cancelled() {}

        /** An ending of two functions. */
        static <T> Ending<T> of(Consumer<T> succeeded, Consumer<Throwable> failed) {
            return new Ending<>() {
                @Override
                public void succeeded(T result) {
                    succeeded.accept(result);
                }

                @Override
                public void failed(Throwable cause) {
                    failed.accept(cause);
                }
            };
        }
    }

    /** A job that is under way. */
    public interface Handle {

        /** Asks the job to stop; it ends as cancelled as soon as it notices. */
        void cancel();
    }

    /** Starts a job. */
    public <T> Handle start(String title, Job<T> job, Ending<T> ending) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Reporter reporter = new Reporter(title);
        listener.progressed(reporter.status());
        worker.execute(() -> {
            Runnable outcome = outcome(job, ending, reporter, cancelled);
            eventThread.execute(() -> {
                listener.ended();
                outcome.run();
            });
        });
        return () -> cancelled.set(true);
    }

    private <T> Runnable outcome(Job<T> job, Ending<T> ending, Reporter reporter, AtomicBoolean cancelled) {
        try {
            T result = job.run(reporter, cancelled::get);
            return cancelled.get() ? ending::cancelled : () -> ending.succeeded(result);
        } catch (CancellationException stopped) {
            return ending::cancelled;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError cause) {
            return () -> ending.failed(cause);
        }
    }

    private final class Reporter implements Progress {

        private final String title;
        private final long startedAt = nanoClock.getAsLong();
        private final AtomicLong total = new AtomicLong();
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong reportedAt = new AtomicLong(Long.MIN_VALUE);

        Reporter(String title) {
            this.title = title;
        }

        @Override
        public void started(long steps) {
            total.set(steps);
            report();
        }

        @Override
        public void advanced(long steps) {
            done.addAndGet(steps);
            long now = nanoClock.getAsLong();
            long last = reportedAt.get();
            boolean due = last == Long.MIN_VALUE || now - last >= REPORT_EVERY_NANOS;
            if (due && reportedAt.compareAndSet(last, now)) {
                report();
            }
        }

        JobStatus status() {
            return new JobStatus(title, done.get(), total.get(), secondsLeft());
        }

        private void report() {
            JobStatus status = status();
            eventThread.execute(() -> listener.progressed(status));
        }

        private OptionalLong secondsLeft() {
            long steps = done.get();
            long all = total.get();
            if (steps <= 0 || all <= 0) {
                return OptionalLong.empty();
            }
            double nanosPerStep = (double) (nanoClock.getAsLong() - startedAt) / steps;
            return OptionalLong.of(Math.round(nanosPerStep * Math.max(0, all - steps) / NANOS_PER_SECOND));
        }
    }
}
