package org.ledgerbench.workbench.classroom;

import java.util.Objects;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePreview;

/**
 * A class graded anew that is not stored yet.
 *
 * @param regrade what would be stored
 * @param preview what that would change
 */
public record PendingRegrade(Regrade regrade, RegradePreview preview) {

    public PendingRegrade {
        Objects.requireNonNull(regrade, "regrade");
        Objects.requireNonNull(preview, "preview");
    }
}
