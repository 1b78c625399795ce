package org.ledgerbench.gradebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.Change;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.storage.GradebookException;

/**
 * Undo and redo of one open gradebook. Undoing restores the state exactly, and is itself stored and audited: the trail
 * shows the act and its taking back. For one thread, such as a window's.
 */
public final class MarkingHistory {

    private final Gradebook gradebook;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /** A history that begins now. */
    public MarkingHistory(Gradebook gradebook) {
        this.gradebook = gradebook;
    }

    /** Acts, remembers it, and forgets what was undone. @return what changed; empty when nothing did */
    public Optional<Change> perform(MarkingAct act) {
        return remember(gradebook.marks().perform(act));
    }

    /** Keeps a reusable comment. @return what changed; empty when nothing did */
    public Optional<Change> add(ReusableComment comment) {
        return remember(gradebook.reusableComments().add(comment));
    }

    /** Forgets a reusable comment. @return what changed; empty when nothing did */
    public Optional<Change> remove(ReusableComment comment) {
        return remember(gradebook.reusableComments().remove(comment));
    }

    /** What {@link #undo} would take back. */
    public Optional<Change> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** What {@link #redo} would do again. */
    public Optional<Change> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /**
     * Takes the last act back.
     *
     * @return what was taken back; empty when there is nothing
     * @throws GradebookException if a regrade or a merge came between; that act can no longer be taken back
     */
    public Optional<Change> undo() {
        Optional<Change> change = Optional.ofNullable(done.peek());
        change.ifPresent(last -> {
            revert(last, done);
            undone.push(last);
        });
        return change;
    }

    /**
     * Does again what was taken back last.
     *
     * @return what was done again; empty when there is nothing
     * @throws GradebookException if a regrade or a merge came between
     */
    public Optional<Change> redo() {
        Optional<Change> change = Optional.ofNullable(undone.peek());
        change.ifPresent(last -> {
            revert(last.reversed(), undone);
            done.push(last);
        });
        return change;
    }

    private Optional<Change> remember(Optional<Change> change) {
        change.ifPresent(done::push);
        change.ifPresent(made -> undone.clear());
        return change;
    }

    private void revert(Change change, Deque<Change> stack) {
        try {
            if (change instanceof Change.OfMarking marking) {
                gradebook.marks().revert(marking);
            } else if (change instanceof Change.OfReusableComment comment) {
                gradebook.reusableComments().revert(comment);
            }
            stack.pop();
        } catch (GradebookException e) {
            if (e.problem() == GradebookException.Problem.REFUSED) {
                stack.pop();
            }
            throw e;
        }
    }
}
