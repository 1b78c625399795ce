package org.ledgerbench.workbench.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;

/**
 * A look at the instruments: at the knobs where looking is free, at a recorded run where it costs one. What the student may
 * see is settled here, before anything is computed.
 *
 * @param request what the figures are drawn for
 * @param revealed whether the readings may be seen
 * @param run the number of the recorded run looked at, from 1; empty where the knobs are looked at
 * @param sight what the student may see of the figures
 */
record Look(FigureRequest request, boolean revealed, Optional<Integer> run, Sight sight) {

    /**
     * What the instruments show.
     *
     * @param look what was looked at
     * @param outcome readings and vetoes, empty while they may not be seen
     * @param figures the figures without what may not be seen yet
     */
    record Shown(Look look, Optional<Outcome> outcome, List<Figure> figures) {}

    /**
     * A look at a part.
     *
     * @param position the part
     * @param progress how far the student has come in it
     * @param knobs where the knobs stand
     * @param recalled the run recalled from the table, where one is
     */
    static Look at(Position position, PartProgress progress, Settings knobs, Optional<Settings> recalled) {
        List<Settings> recorded = progress.runs().stream().map(Entry.Run::knobs).toList();
        boolean locked = progress.lock().isPresent();
        Sight sight = new Sight(locked, progress.isAnswered());
        Optional<Settings> committed = committed(progress);
        if (progress.part().instruments().runLimit().isEmpty()) {
            return new Look(new FigureRequest(position, knobs, recorded, committed), locked, Optional.empty(), sight);
        }
        Optional<Settings> seen = recalled.filter(recorded::contains)
                .or(() -> recorded.isEmpty() ? Optional.empty() : Optional.of(recorded.get(recorded.size() - 1)));
        Settings settings = seen.orElse(progress.part().defaults());
        return new Look(
                new FigureRequest(position, settings, recorded, committed),
                locked && seen.isPresent(),
                seen.map(each -> 1 + recorded.lastIndexOf(each)),
                sight);
    }

    /** Asks the simulator; called on any thread. */
    Shown shown(Mission mission) {
        if (!sight.locked()) {
            return new Shown(this, Optional.empty(), List.of());
        }
        Optional<Outcome> outcome = revealed
                ? Optional.of(mission.simulator().run(request.position(), request.settings()))
                : Optional.empty();
        List<Figure> figures = mission.simulator().figures(request).stream()
                .map(figure -> figure.visible(sight::allows))
                .toList();
        return new Shown(this, outcome, figures);
    }

    private static Optional<Settings> committed(PartProgress progress) {
        Part part = progress.part();
        Map<String, Value> values = new LinkedHashMap<>(progress.answers());
        values.keySet().retainAll(part.questions().answerKnobs());
        return values.isEmpty() ? Optional.empty() : Optional.of(part.complete(values));
    }
}
