package org.ledgerbench.workbench.grade;

import java.math.BigDecimal;
import org.ledgerbench.grading.result.CriterionResult;

/** Points in words. */
final class Points {

    private Points() {}

    /** Points without needless zeros. */
    static String words(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** Such as {@code 1.5 / 3}; a dash where there are no points yet. */
    static String words(CriterionResult result) {
        return result.points().map(Points::words).orElse("\u2013") + " / " + words(result.outOf());
    }
}
