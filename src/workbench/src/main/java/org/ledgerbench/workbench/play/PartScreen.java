package org.ledgerbench.workbench.play;

import java.util.Optional;
import java.util.function.BiPredicate;
import javax.swing.JComponent;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.words.LockVerdict;

/**
 * What the screen of a part needs from outside.
 *
 * @param session the student's session
 * @param track the track played
 * @param part the part's id
 * @param drawing draws figures and formulas
 * @param executors where figures are computed
 * @param confirm asks a question with yes and no, over a component
 */
record PartScreen(
        PlaySession session,
        Track track,
        String part,
        Drawing drawing,
        LatestOnly.Executors executors,
        BiPredicate<JComponent, String> confirm) {

    Mission mission() {
        return session.mission();
    }

    Position position() {
        return new Position(track.id(), part);
    }

    PartProgress progress() {
        return session.progress().part(part);
    }

    /** The right prediction, once the first run has revealed it. */
    Optional<Value> revealedTruth() {
        PartProgress progress = progress();
        return progress.lock().isEmpty() || progress.runs().isEmpty()
                ? Optional.empty()
                : Optional.of(mission().truths().lock(position()));
    }

    /** Predicted beside actual, once the first run has revealed it. */
    Optional<String> verdict() {
        PartProgress progress = progress();
        return revealedTruth()
                .map(truth -> LockVerdict.words(
                        progress.part().lock(), progress.lock().orElseThrow(), truth));
    }
}
