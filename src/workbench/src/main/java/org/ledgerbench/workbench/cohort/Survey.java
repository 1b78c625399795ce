package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/**
 * What is asked about a class.
 *
 * @param result the class as it stands
 * @param track the track whose students are looked at; empty for all of them
 */
record Survey(ClassResult result, Optional<String> track) {

    Survey {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(track, "track");
    }

    /** The answer. Takes a moment for a large class, so it is asked for off the event thread. */
    Overview answer() {
        List<String> tracks = result.students().stream()
                .flatMap(student -> student.identity().track().stream())
                .distinct()
                .sorted()
                .toList();
        List<StudentResult> chosen = track.isEmpty()
                ? result.students()
                : result.students().stream()
                        .filter(student -> student.identity().track().equals(track))
                        .toList();
        CohortStatistics cohort = CohortStatistics.of(result.rubric(), chosen);
        return new Overview(result, tracks, cohort, ScoreFigure.of(cohort));
    }
}
