package org.ledgerbench.gradebook.layers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;

/** Points by layer once markers have decided. */
final class LayeredScore {

    private LayeredScore() {}

    static Score of(
            StudentResult automatic,
            List<CriterionResult> criteria,
            BigDecimal byHand,
            Optional<StoredMarking> penaltyByHand) {
        BigDecimal earned = criteria.stream()
                .map(criterion -> criterion.points().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal penalty = penaltyByHand
                .map(marking -> marking.marking().points().orElseThrow().min(earned))
                .orElseGet(() -> computedPenalty(automatic.score().orElseThrow(), earned));
        return new Score(earned.subtract(byHand), byHand, penalty, open(criteria));
    }

    /** The most that is still open: criteria that wait, or could not be judged. */
    static BigDecimal open(List<CriterionResult> criteria) {
        return criteria.stream()
                .filter(criterion -> !criterion.outcome().hasPoints())
                .map(CriterionResult::outOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A late policy deducts a share of what was earned, so its penalty grows with the marks. */
    private static BigDecimal computedPenalty(Score score, BigDecimal earned) {
        BigDecimal earnedThen = score.automatic().add(score.byHand());
        if (score.penalty().signum() == 0 || earnedThen.signum() == 0) {
            return score.penalty();
        }
        return score.penalty().multiply(earned).divide(earnedThen, MathContext.DECIMAL128);
    }
}
