package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.rubric.Rubric;

/**
 * Everything the perspective shows of a class, ready to be shown.
 *
 * @param rubric what the class is marked by
 * @param tracks the tracks played in it
 * @param cohort the statistics of the students chosen
 * @param marks what their marks and predictions show
 * @param play what their ledgers show beyond that; empty until they were read
 */
record Overview(
        Rubric rubric, List<TrackChoice> tracks, CohortStatistics cohort, OfMarks marks, Optional<OfPlay> play) {

    /**
     * A track that can be chosen.
     *
     * @param id the track's id
     * @param title its title
     */
    record TrackChoice(String id, String title) {

        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * What marks and predictions show.
     *
     * @param scores the distribution of scores
     * @param criteria the criteria as bars
     * @param locks a card a lock
     * @param tracks the tracks side by side as bars
     * @param trackTable the tracks side by side as a table
     */
    record OfMarks(
            ChartCard scores, ChartCard criteria, List<ChartCard> locks, ChartCard tracks, TrackTable trackTable) {

        OfMarks {
            locks = List.copyOf(locks);
        }
    }

    /**
     * What ledgers show.
     *
     * @param cards knees and runs
     * @param pairs who recorded the same runs
     */
    record OfPlay(List<ChartCard> cards, Pairs pairs) {

        OfPlay {
            cards = List.copyOf(cards);
        }
    }

    Overview {
        Objects.requireNonNull(rubric, "rubric");
        tracks = List.copyOf(tracks);
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(play, "play");
    }
}
