package org.ledgerbench.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/** Grades a class: every submission on as many threads as wanted, then one row a student. */
public final class ClassGrader {

    private final LedgerGrader grader;

    /** A grader of classes by the rubric of a grader of ledgers. */
    public ClassGrader(LedgerGrader grader) {
        this.grader = Objects.requireNonNull(grader, "grader");
    }

    /**
     * How a class is graded.
     *
     * @param threads how many threads work, 1 or more
     * @param progress hears of each submission
     * @param cancel ends the job
     */
    public record Job(int threads, Progress progress, CancelToken cancel) {

        public Job {
            if (threads < 1) {
                throw new IllegalArgumentException("A job needs a thread at least, not " + threads);
            }
            Objects.requireNonNull(progress, "progress");
            Objects.requireNonNull(cancel, "cancel");
        }
    }

    /**
     * Grades a class. The result depends on the submissions and the roster alone, whatever their order and the number of
     * threads.
     *
     * @throws CancellationException if the job was cancelled
     */
    public ClassResult grade(List<Submission> submissions, Roster roster, Job job) {
        job.progress().started(submissions.size());
        StudentResult[] results = new StudentResult[submissions.size()];
        work(submissions, job, results);
        List<ClassRoll.Graded> graded = new ArrayList<>(results.length);
        for (int index = 0; index < results.length; index++) {
            graded.add(
                    new ClassRoll.Graded(results[index], submissions.get(index).provenance()));
        }
        return new ClassResult(grader.rubric(), new ClassRoll(roster, grader.rubric()).rows(graded));
    }

    private void work(List<Submission> submissions, Job job, StudentResult[] results) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Callable<Void> worker = () -> {
            try {
                for (int index = next.getAndIncrement(); index < results.length; index = next.getAndIncrement()) {
                    job.cancel().check();
                    if (stopped.get()) {
                        return null;
                    }
                    results[index] = grader.grade(submissions.get(index));
                    job.progress().advanced(1);
                }
                return null;
            } catch (Throwable failed) {
                stopped.set(true);
                throw failed;
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(job.threads());
        try {
            // Comes back when every worker has ended, so that nothing of a cancelled job goes on behind its back.
            for (Future<Void> ended : pool.invokeAll(Collections.nCopies(job.threads(), worker))) {
                ended.get();
            }
        } catch (InterruptedException interrupted) {
            stopped.set(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("The job was interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A thread of the job failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
