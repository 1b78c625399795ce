package org.ledgerbench.exchange.lms.fill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.grading.result.StudentState;

/** A class in which every state occurs, under the logins of the sample files. */
public final class SampleGrades {

    /** A comment that is a formula and markup at once, over two lines. */
    public static final String COMMENT = "=HYPERLINK(\"http://x\") & <b>\"good\"</b>\nsecond line; 3 ≥ 2";

    /** Out of 100. */
    public static final LmsGrades EVERY_STATE = new LmsGrades(
            new BigDecimal("100"),
            List.of(
                    graded("jdoe", "91.25", COMMENT),
                    graded("sobrien", "87.5", "solid work"),
                    graded("amueller", "12.345", "-1 for units"),
                    without("nobody", StudentState.MISSING),
                    without("eve", StudentState.EXCUSED),
                    graded("zed", "0", "nothing held"),
                    without("bea", StudentState.ERROR),
                    graded("ghost", "50", "boo")));

    private SampleGrades() {}

    /** A graded student. */
    public static LmsGrade graded(String id, String points, String comment) {
        return new LmsGrade(
                id,
                Optional.empty(),
                Optional.empty(),
                StudentState.GRADED,
                Optional.of(new BigDecimal(points)),
                Optional.of(comment));
    }

    /** A student without points. */
    public static LmsGrade without(String id, StudentState state) {
        return new LmsGrade(id, Optional.empty(), Optional.empty(), state, Optional.empty(), Optional.empty());
    }
}
