package org.ledgerbench.grading;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.CriterionOutcome;

/**
 * What a student is told before handing in: what is missing, out of order or inconsistent. Holds no truth, no band and no
 * points.
 *
 * @param findings what was noticed in the ledger, by line
 * @param items what was looked at
 */
public record SelfCheckReport(List<Finding> findings, List<Item> items) {

    /**
     * One thing that was looked at.
     *
     * @param about the criterion's id, or the check and the part
     * @param outcome how it came out
     * @param reason why, in a sentence
     */
    public record Item(String about, CriterionOutcome outcome, String reason) {

        public Item {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public SelfCheckReport {
        findings = List.copyOf(findings);
        items = List.copyOf(items);
    }

    /** Whether there is nothing to put right. */
    public boolean isClean() {
        return findings.isEmpty() && items.stream().allMatch(item -> item.outcome() == CriterionOutcome.PASSED);
    }
}
