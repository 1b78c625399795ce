package org.ledgerbench.workbench.classroom;

import java.util.Objects;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.merge.ConflictResolver;
import org.ledgerbench.gradebook.merge.MergePlan;

/**
 * Another marker's gradebook of the same class beside the one that is open. It is only read, and stays open until this is
 * closed. Its methods take long.
 */
public final class ClassMerge implements AutoCloseable {

    private final OpenClass ours;
    private final Gradebook theirs;
    private final MergePlan plan;

    ClassMerge(OpenClass ours, Gradebook theirs) {
        this.ours = Objects.requireNonNull(ours, "ours");
        this.theirs = Objects.requireNonNull(theirs, "theirs");
        this.plan = ours.gradebook().compare(theirs);
    }

    /** What would be taken over, and what must be decided first. */
    public MergePlan plan() {
        return plan;
    }

    /** Takes the other's marks over, after a backup of ours. */
    public void apply(ConflictResolver resolver) {
        ours.gradebook().backUp();
        ours.gradebook().merge(theirs, plan, resolver);
    }

    @Override
    public void close() {
        theirs.close();
    }
}
