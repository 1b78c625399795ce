package org.ledgerbench.grading.check;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Quote;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.rubric.Criterion;

/**
 * What a check says.
 *
 * @param outcome how it came out
 * @param credit the share of the points earned, 0 to 1; 0 where the outcome has no points
 * @param reason why, in a sentence
 */
record Verdict(CriterionOutcome outcome, BigDecimal credit, String reason) {

    Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(reason, "reason");
    }

    static Verdict passed(String reason) {
        return new Verdict(CriterionOutcome.PASSED, BigDecimal.ONE, reason);
    }

    static Verdict failed(String reason) {
        return new Verdict(CriterionOutcome.FAILED, BigDecimal.ZERO, reason);
    }

    static Verdict missing(String reason) {
        return new Verdict(CriterionOutcome.MISSING, BigDecimal.ZERO, reason);
    }

    static Verdict skipped(String reason) {
        return new Verdict(CriterionOutcome.SKIPPED, BigDecimal.ZERO, reason);
    }

    static Verdict pending(String reason) {
        return new Verdict(CriterionOutcome.PENDING, BigDecimal.ZERO, reason);
    }

    static Verdict error(String reason) {
        return new Verdict(CriterionOutcome.ERROR, BigDecimal.ZERO, reason);
    }

    static Verdict passedIf(boolean holds, String reason) {
        return holds ? passed(reason) : failed(reason);
    }

    /** Whether a result of some criterion says the same as this verdict. */
    boolean isTheOneOf(CriterionResult result) {
        return outcome == result.outcome()
                && (outcome != CriterionOutcome.PARTIAL
                        || result.outOf()
                                .multiply(credit)
                                .equals(result.points().orElseThrow()));
    }

    /** What a criterion earns by this verdict. */
    CriterionResult toResult(Criterion criterion) {
        Optional<BigDecimal> points =
                outcome.hasPoints() ? Optional.of(criterion.points().multiply(credit)) : Optional.empty();
        return new CriterionResult(criterion.id(), outcome, points, criterion.points(), Quote.within(reason));
    }

    /** All, some or none of the points. */
    static Verdict credit(BigDecimal share, String reason) {
        if (share.signum() == 0) {
            return failed(reason);
        }
        return share.compareTo(BigDecimal.ONE) == 0
                ? passed(reason)
                : new Verdict(CriterionOutcome.PARTIAL, share, reason);
    }
}
