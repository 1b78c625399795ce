package org.ledgerbench.workbench.classroom;

import java.util.Map;
import java.util.Objects;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePreview;

/**
 * A class graded anew that is not stored yet.
 *
 * @param regrade what would be stored
 * @param preview what that would change
 * @param matches ids that are matched to students of the class when it is stored
 */
public record PendingRegrade(Regrade regrade, RegradePreview preview, Map<String, String> matches) {

    public PendingRegrade {
        Objects.requireNonNull(regrade, "regrade");
        Objects.requireNonNull(preview, "preview");
        matches = Map.copyOf(matches);
    }
}
