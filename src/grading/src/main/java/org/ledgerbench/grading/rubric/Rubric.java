package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a mission is marked.
 *
 * @param mission the mission's id
 * @param title the rubric's title
 * @param total the most points there are; the criteria add up to it
 * @param criteria the criteria in order
 * @param late the late policy, off when empty
 * @param sha256 the lower-case hex SHA-256 of the rubric's bytes
 */
public record Rubric(
        String mission,
        String title,
        BigDecimal total,
        List<Criterion> criteria,
        Optional<LatePolicy> late,
        String sha256) {

    public Rubric {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(total, "total");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(late, "late");
        Objects.requireNonNull(sha256, "sha256");
    }
}
