package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Objects;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.mission.figure.Figure;

/**
 * Everything the perspective shows of a class, ready to be shown.
 *
 * @param result the class
 * @param tracks the ids of the tracks played in it
 * @param cohort the statistics of the students chosen
 * @param scores the distribution of their scores
 */
record Overview(ClassResult result, List<String> tracks, CohortStatistics cohort, Figure scores) {

    Overview {
        Objects.requireNonNull(result, "result");
        tracks = List.copyOf(tracks);
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(scores, "scores");
    }
}
