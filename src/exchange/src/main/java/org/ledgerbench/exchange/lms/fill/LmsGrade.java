package org.ledgerbench.exchange.lms.fill;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.result.StudentState;

/**
 * A student's grade on its way out.
 *
 * @param id the id in the results
 * @param systemId the system's own id, where the submission's archive gave it
 * @param name the name, where known
 * @param state one of five, which stay five in whatever way the system can say them
 * @param points out of the rubric's total, unrounded; there only when {@code state} is GRADED
 * @param comment words for the student
 */
public record LmsGrade(
        String id,
        Optional<String> systemId,
        Optional<String> name,
        StudentState state,
        Optional<BigDecimal> points,
        Optional<String> comment) {

    public LmsGrade {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(systemId, "systemId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(comment, "comment");
        if (points.isPresent() != (state == StudentState.GRADED)) {
            throw new IllegalArgumentException("Points go out when everything is graded; " + id + " is " + state);
        }
    }

    /** What an instructor would call the student. */
    public String label() {
        return name.map(known -> known + " (" + id + ")").orElse(id);
    }
}
