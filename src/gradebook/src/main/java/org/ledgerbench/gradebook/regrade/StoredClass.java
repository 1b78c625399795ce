package org.ledgerbench.gradebook.regrade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ledgerbench.gradebook.layers.Layers;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.StudentResult;

/**
 * The class as it stands in the gradebook.
 *
 * @param rubricSha256 the rubric in force
 * @param terms the terms of its criteria
 * @param automatic the automatic layer
 * @param markings everything decided by hand, by student
 */
public record StoredClass(
        String rubricSha256,
        Map<String, CriterionTerms> terms,
        List<StudentResult> automatic,
        Map<String, List<StoredMarking>> markings) {

    public StoredClass {
        Objects.requireNonNull(rubricSha256, "rubricSha256");
        terms = Map.copyOf(terms);
        automatic = List.copyOf(automatic);
        markings = Map.copyOf(markings);
    }

    /** Groups markings by student. */
    public static Map<String, List<StoredMarking>> byStudent(List<StoredMarking> markings) {
        return markings.stream()
                .collect(Collectors.groupingBy(marking -> marking.place().student()));
    }

    /** The markings of the student whose row this is. */
    List<StoredMarking> markingsOf(StudentResult row) {
        return markings.getOrDefault(row.identity().id(), List.of());
    }

    /** A row with all layers. */
    StudentResult combined(StudentResult row) {
        return Layers.combine(row, markingsOf(row));
    }
}
