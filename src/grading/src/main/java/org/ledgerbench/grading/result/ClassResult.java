package org.ledgerbench.grading.result;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * A class, graded.
 *
 * @param rubric the rubric it was graded by
 * @param students a row a student, by id, then source
 */
public record ClassResult(Rubric rubric, List<StudentResult> students) {

    public ClassResult {
        Objects.requireNonNull(rubric, "rubric");
        students = List.copyOf(students);
    }
}
