package org.ledgerbench.workbench.dossier;

import java.util.Objects;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;

/**
 * A criterion beside how it came out.
 *
 * @param criterion the criterion
 * @param result how it came out, all layers counted
 */
public record CriterionLine(Criterion criterion, CriterionResult result) {

    public CriterionLine {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(result, "result");
    }

    /** Whether a hand gives its points. */
    public boolean isByHand() {
        return criterion.check() instanceof Check.Hand;
    }
}
