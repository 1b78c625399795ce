package org.ledgerbench.gradebook.regrade;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;

/** Says when a marking no longer rests on what its marker saw. */
final class ReviewRule {

    private final Map<String, CriterionTerms> oldTerms;
    private final Map<String, CriterionTerms> newTerms;

    ReviewRule(Map<String, CriterionTerms> oldTerms, Map<String, CriterionTerms> newTerms) {
        this.oldTerms = oldTerms;
        this.newTerms = newTerms;
    }

    /** Why a marking needs review once the automatic layer is replaced; empty when it does not. */
    Optional<String> reason(StoredMarking marking, StudentResult before, StudentResult after) {
        if (!marking.place().layer().hasPoints()) {
            return Optional.empty();
        }
        if (!before.observations().ledgerSha256().equals(after.observations().ledgerSha256())) {
            return Optional.of(StoredMarking.ANOTHER_LEDGER);
        }
        if (marking.place().layer() == Layer.PENALTY) {
            return Optional.empty();
        }
        String criterion = marking.place().criterion();
        if (!newTerms.containsKey(criterion)) {
            return Optional.of("the rubric no longer has this criterion.");
        }
        if (oldTerms.containsKey(criterion) && !oldTerms.get(criterion).isSameAs(newTerms.get(criterion))) {
            return Optional.of("the points or levels of this criterion changed.");
        }
        return marking.place().layer() == Layer.OVERRIDE ? overtaken(criterion, before, after) : Optional.empty();
    }

    private static Optional<String> overtaken(String criterion, StudentResult before, StudentResult after) {
        String old = automatic(criterion, before);
        String now = automatic(criterion, after);
        return old.equals(now)
                ? Optional.empty()
                : Optional.of("the automatic result it replaces changed from " + old + " to " + now + ".");
    }

    private static String automatic(String criterion, StudentResult result) {
        return result.criteria().stream()
                .filter(candidate -> candidate.id().equals(criterion))
                .findFirst()
                .map(ReviewRule::describe)
                .orElse("none");
    }

    private static String describe(CriterionResult result) {
        return result.points()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse("open") + " (" + result.outcome() + ")";
    }
}
