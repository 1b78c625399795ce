package org.ledgerbench.workbench.play;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.swing.JComponent;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
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

    /** What a student may see of the figures now. */
    Sight sight() {
        PartProgress progress = progress();
        return new Sight(progress.lock().isPresent(), progress.isAnswered());
    }

    /** Predicted beside actual, once the first run has revealed it. */
    Optional<String> verdict() {
        PartProgress progress = progress();
        if (progress.lock().isEmpty() || progress.runs().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LockVerdict.words(
                progress.part().lock(),
                progress.lock().get(),
                mission().truths().lock(position())));
    }

    List<org.ledgerbench.mission.Reading> readings() {
        return progress().part().instruments().readings();
    }
}
