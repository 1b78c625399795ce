package org.ledgerbench.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.ledgerbench.grading.result.ClassResult;

/** Whoever shows the workbench: a window of our own, or a learning-management system's desktop tool. */
public interface WorkbenchHost {

    /** Who is marking, for the audit trail. */
    String markerName();

    /** Where the workbench may keep its files; it exists and can be written. */
    Path directory();

    /** Runs the workbench's long work. The host shuts it down, not the workbench. */
    Executor executor();

    /** The class the host wants graded, if it has one; without one the user opens a folder. */
    Optional<HostedClass> hostedClass();

    /** Takes the grades when the user exports them to the host. Called on the event thread. */
    void gradesReady(ClassResult grades);

    /** Takes scores beside the grades, for a host that passes them on to its platform. */
    default Optional<ScoreTaker> scoreTaker() {
        return Optional.empty();
    }

    /** The gradebooks opened last, the latest first; a host that remembers none returns none. */
    default List<Path> recentGradebooks() {
        return List.of();
    }

    /** A gradebook was opened. Called on the event thread. */
    default void openedGradebook(Path file) {}

    /** The ledgers played last, the latest first; a host that remembers none returns none. */
    default List<Path> recentLedgers() {
        return List.of();
    }

    /**
     * A ledger is being played, or is kept in another place now. Called on the event thread.
     *
     * @throws java.io.UncheckedIOException if that could not be remembered; the user is told
     */
    default void openedLedger(Path file) {}

    /** Whether the user knows a tour of the window; for a host that remembers none, no tour begins by itself. */
    default boolean knowsTour(String tour) {
        return true;
    }

    /**
     * The user took a tour, or skipped it. Called on the event thread.
     *
     * @throws java.io.UncheckedIOException if that could not be kept; the user is told
     */
    default void rememberTour(String tour) {}
}
