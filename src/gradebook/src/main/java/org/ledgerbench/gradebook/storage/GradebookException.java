package org.ledgerbench.gradebook.storage;

import java.util.Objects;

/**
 * Something could not be done with a gradebook. The message is a sentence for an instructor that says what, where and
 * what to do; nothing was stored.
 */
public final class GradebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** The kinds of trouble a window or a command may want to tell apart. */
    public enum Problem {
        /** There is no such file. */
        NOT_FOUND,
        /** A file of that name is there already. */
        ALREADY_EXISTS,
        /** The file is something else. */
        NOT_A_GRADEBOOK,
        /** The file is damaged; it was left as it is. */
        DAMAGED,
        /** Another window or program has it open. */
        IN_USE,
        /** A newer Ledgerbench wrote it. */
        NEWER_VERSION,
        /** The file or its folder may not be written. */
        READ_ONLY,
        /** The disk is full or failed. */
        STORAGE,
        /** The act does not fit the class: an unknown student, too many points, another rubric. */
        REFUSED
    }

    /** Trouble without a cause beneath. */
    public GradebookException(Problem problem, String message) {
        this(problem, message, null);
    }

    /** Trouble that something beneath caused. */
    public GradebookException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** Which kind of trouble. */
    public Problem problem() {
        return problem;
    }

    /** The act does not fit the class. */
    public static GradebookException refused(String message) {
        return new GradebookException(Problem.REFUSED, message);
    }
}
