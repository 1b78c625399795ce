package org.ledgerbench.grading;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.rubric.LatePolicy;

/** What lateness costs. */
public final class LatePenalty {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private LatePenalty() {}

    /**
     * The points lost: none when handed in by the due time, the deduction within the grace hours, all but the rest after
     * them. A share of the points earned automatically and by hand, never more than those.
     */
    public static BigDecimal of(LatePolicy policy, Score score, Instant due, Instant handedIn) {
        if (!handedIn.isAfter(due)) {
            return BigDecimal.ZERO;
        }
        BigDecimal earned = score.automatic().add(score.byHand());
        Duration late = Duration.between(due, handedIn);
        BigDecimal secondsLate = BigDecimal.valueOf(late.getSeconds()).add(BigDecimal.valueOf(late.getNano(), 9));
        boolean inGrace = secondsLate.compareTo(policy.graceHours().multiply(SECONDS_PER_HOUR)) <= 0;
        BigDecimal lost = inGrace ? policy.deduct() : BigDecimal.ONE.subtract(policy.then());
        return earned.multiply(lost);
    }
}
