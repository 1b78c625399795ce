package org.ledgerbench.gradebook.layers;

import java.math.BigDecimal;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;

/** One criterion with what a marker decided and wrote. */
final class HandResult {

    private HandResult() {}

    static CriterionResult of(CriterionResult automatic, Optional<StoredMarking> decision, Optional<String> comment) {
        String words = comment.map(text -> " Comment: " + text).orElse("");
        if (decision.isEmpty()) {
            return words.isEmpty()
                    ? automatic
                    : result(automatic, automatic.outcome(), automatic.points(), automatic.reason() + words);
        }
        StoredMarking mark = decision.get();
        BigDecimal points = mark.marking().points().orElseThrow();
        if (points.compareTo(automatic.outOf()) > 0) {
            String misfit = "The " + mark.place().layer().title() + " gives " + plain(points)
                    + " points, but the criterion now has " + plain(automatic.outOf()) + "; it waits for review.";
            return result(automatic, CriterionOutcome.PENDING, Optional.empty(), misfit + words);
        }
        return result(
                automatic, outcome(points, automatic.outOf()), Optional.of(points), reason(automatic, mark) + words);
    }

    private static CriterionResult result(
            CriterionResult automatic, CriterionOutcome outcome, Optional<BigDecimal> points, String reason) {
        return new CriterionResult(automatic.id(), outcome, points, automatic.outOf(), reason);
    }

    private static CriterionOutcome outcome(BigDecimal points, BigDecimal outOf) {
        if (points.compareTo(outOf) == 0) {
            return CriterionOutcome.PASSED;
        }
        return points.signum() == 0 ? CriterionOutcome.FAILED : CriterionOutcome.PARTIAL;
    }

    private static String reason(CriterionResult automatic, StoredMarking mark) {
        BigDecimal points = mark.marking().points().orElseThrow();
        String text = mark.marking().text();
        String share = plain(points) + " of " + plain(automatic.outOf());
        if (mark.place().layer() == Layer.HAND) {
            return "Marked by hand: " + share + (text.isEmpty() ? "." : ", " + text + ".");
        }
        String before = automatic.points().map(HandResult::plain).orElse("open");
        return "Set by hand to " + share + ": " + text + " (automatic: " + before + "; " + automatic.reason() + ")";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
