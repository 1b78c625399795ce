package org.ledgerbench.gradebook.regrade;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;

/**
 * A class as it was graded anew, ready to be looked at and stored.
 *
 * @param rubric the rubric it was graded by
 * @param result what the grading said
 * @param submissions what was graded; the gradebook keeps the bytes of those the result names
 * @param roster the roster it was graded with; empty to keep the one stored
 */
public record Regrade(
        RubricDocument rubric, ClassResult result, List<? extends Submission> submissions, Optional<Roster> roster) {

    public Regrade {
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(result, "result");
        submissions = List.copyOf(submissions);
        Objects.requireNonNull(roster, "roster");
        if (!result.rubric().sha256().equals(rubric.rubric().sha256())) {
            throw new IllegalArgumentException(
                    "The class was graded by another rubric than the one given. Grade it again by this one.");
        }
    }
}
