package org.ledgerbench.gradebook.merge;

/** Decides conflicts: a marker in a window, or a rule. */
@FunctionalInterface
public interface ConflictResolver {

    /** Keeps what stands in this gradebook. */
    ConflictResolver KEEP_OURS = conflict -> Choice.OURS;

    /** Takes what stands in the other. */
    ConflictResolver TAKE_THEIRS = conflict -> Choice.THEIRS;

    /** Takes the later of the two. */
    ConflictResolver LATER = conflict ->
            conflict.theirs().basis().at().isAfter(conflict.ours().basis().at()) ? Choice.THEIRS : Choice.OURS;

    /** Which side holds. */
    enum Choice {
        /** What stands in this gradebook. */
        OURS,
        /** What stands in the other. */
        THEIRS
    }

    /** Which side holds. */
    Choice decide(Conflict conflict);
}
