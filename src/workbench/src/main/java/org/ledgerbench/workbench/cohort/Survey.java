package org.ledgerbench.workbench.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.cohort.ScoreSummary;
import org.ledgerbench.grading.cohort.StudentPlay;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.workbench.roll.Naming;

/**
 * What is asked about a class.
 *
 * @param result the class as it stands
 * @param mission the mission, if it is at hand
 * @param plays what the students did, once their ledgers were read
 * @param naming how students are called
 * @param track the track whose students are looked at; empty for all of them
 */
record Survey(
        ClassResult result,
        Optional<MissionDescription> mission,
        Optional<List<StudentPlay>> plays,
        Naming naming,
        Optional<String> track) {

    Survey {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(mission, "mission");
        plays = plays.map(List::copyOf);
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(track, "track");
    }

    /** The answer. Takes a moment for a large class, so it is asked for off the event thread. */
    Overview answer() {
        MissionWords words = new MissionWords(mission);
        Rubric rubric = result.rubric();
        List<StudentResult> chosen =
                chosen(result.students(), student -> student.identity().track());
        CohortStatistics cohort = CohortStatistics.of(rubric, chosen);
        TrackComparison tracks = new TrackComparison(rubric, words, result.students(), plays);
        return new Overview(
                rubric,
                TrackComparison.ids(result.students(), words).stream()
                        .map(id -> new Overview.TrackChoice(id, words.track(id)))
                        .toList(),
                cohort,
                new Overview.OfMarks(
                        ScoreCard.of(
                                cohort, ScoreSummary.of(chosen), rubric.total().doubleValue()),
                        CriteriaCard.of(cohort.criteria()),
                        new LockCards(rubric, words).of(cohort.predictions()),
                        tracks.card(),
                        tracks.table()),
                plays.map(all -> play(words, chosen(all, play -> Optional.of(play.track())))));
    }

    private Overview.OfPlay play(MissionWords words, List<StudentPlay> plays) {
        return new Overview.OfPlay(
                new PlayCards(result.rubric(), words, plays).cards(),
                Pairs.of(plays, result.students(), naming, words));
    }

    private <T> List<T> chosen(List<T> all, java.util.function.Function<T, Optional<String>> trackOf) {
        Predicate<T> isChosen = each -> track.isEmpty() || trackOf.apply(each).equals(track);
        return all.stream().filter(isChosen).toList();
    }
}
