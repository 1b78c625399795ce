package org.ledgerbench.gradebook.regrade;

import java.util.List;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.StudentResult;

/**
 * What storing a grading would change. Nothing has been stored.
 *
 * @param isRubricChanged whether another rubric would come in force
 * @param changed students whose result changes, by id
 * @param added students the gradebook does not know yet
 * @param kept students of the gradebook that this grading has no ledger of; they stay as they are
 * @param removed rows without a ledger or a mark that go: students no longer on the roster, files that can be read now
 * @param reviews marks by hand that would need review, with the reason
 */
public record RegradePreview(
        boolean isRubricChanged,
        List<StudentDifference> changed,
        List<StudentResult> added,
        List<StudentResult> kept,
        List<StudentResult> removed,
        List<StoredMarking> reviews) {

    public RegradePreview {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        kept = List.copyOf(kept);
        removed = List.copyOf(removed);
        reviews = List.copyOf(reviews);
    }

    /** Whether a student's points change, come or go; otherwise storing it only refreshes reasons and findings. */
    public boolean changesResults() {
        return isRubricChanged || !changed.isEmpty() || !added.isEmpty() || !removed.isEmpty();
    }
}
