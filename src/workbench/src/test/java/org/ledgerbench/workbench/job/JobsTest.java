package org.ledgerbench.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final List<JobStatus> reported = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run, nanos::get, new JobListener() {
        @Override
        public void progressed(JobStatus status) {
            reported.add(status);
        }

        @Override
        public void ended() {
            ended.add("ended");
        }
    });

    @Test
    void handsOnTheResultAfterTheBarIsGone() {
        jobs.start("Counting", (progress, cancel) -> 42, Jobs.Ending.of(n -> ended.add("got " + n), this::unexpected));

        assertThat(ended).containsExactly("ended", "got 42");
        assertThat(reported.get(0)).isEqualTo(new JobStatus("Counting", 0, 0, OptionalLong.empty()));
    }

    @Test
    void estimatesTheTimeLeftFromThePace() {
        jobs.start(
                "Grading",
                (progress, cancel) -> {
                    progress.started(10);
                    nanos.addAndGet(4_000_000_000L);
                    progress.advanced(2);
                    return null;
                },
                Jobs.Ending.of(ignored -> {}, this::unexpected));

        assertThat(reported.get(reported.size() - 1)).isEqualTo(new JobStatus("Grading", 2, 10, OptionalLong.of(16)));
    }

    @Test
    void reportsNoMoreThanTwentyTimesASecond() {
        jobs.start(
                "Grading",
                (progress, cancel) -> {
                    progress.started(1000);
                    for (int step = 0; step < 1000; step++) {
                        nanos.addAndGet(1_000_000L);
                        progress.advanced(1);
                    }
                    return null;
                },
                Jobs.Ending.of(ignored -> {}, this::unexpected));

        assertThat(reported).hasSizeBetween(15, 25);
    }

    @Test
    void tellsAFailureFromACancelling() {
        List<String> endings = new ArrayList<>();
        Jobs.Ending<Object> ending = new Jobs.Ending<>() {
            @Override
            public void succeeded(Object result) {
                endings.add("succeeded");
            }

            @Override
            public void failed(Throwable cause) {
                endings.add(cause.getMessage());
            }

            @Override
            public void cancelled() {
                endings.add("cancelled");
            }
        };
        jobs.start(
                "Failing",
                (progress, cancel) -> {
                    throw new java.io.IOException("The disk is full");
                },
                ending);
        List<Runnable> waiting = new ArrayList<>();
        Jobs later = new Jobs(waiting::add, Runnable::run, nanos::get, JobListener.SILENT);
        Jobs.Handle handle = later.start(
                "Long",
                (progress, cancel) -> {
                    cancel.check();
                    return "too late";
                },
                ending);
        handle.cancel();
        waiting.forEach(Runnable::run);

        assertThat(endings).containsExactly("The disk is full", "cancelled");
    }

    private void unexpected(Throwable cause) {
        throw new AssertionError(cause);
    }
}
