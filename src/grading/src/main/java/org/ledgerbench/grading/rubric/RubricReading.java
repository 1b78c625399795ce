package org.ledgerbench.grading.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a rubric.
 *
 * @param rubric the rubric; empty when there are problems
 * @param problems every mistake found, by line
 */
public record RubricReading(Optional<Rubric> rubric, List<RubricProblem> problems) {

    public RubricReading {
        Objects.requireNonNull(rubric, "rubric");
        problems = List.copyOf(problems);
    }
}
