package org.ledgerbench.grading.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;

/**
 * The figures of a part as one student played it: the runs that can be repeated, and what was committed. They stand at the
 * committed settings, without those at the last run, without any run at the defaults.
 */
public final class PlayedFigures {

    private final Part part;
    private final Optional<Settings> answer;
    private final List<Settings> runs;

    /**
     * The figures of a part.
     *
     * @param part the part
     * @param played what counts of the ledger in it
     * @param replayed its runs beside what the simulator says
     */
    public PlayedFigures(Part part, PlayedPart played, List<ReplayedRun> replayed) {
        this.part = Objects.requireNonNull(part, "part");
        this.answer = answer(part, played);
        this.runs = replayed.stream()
                .filter(run -> run.outcome().isPresent())
                .map(run -> run.run().knobs())
                .toList();
    }

    /** The committed settings, where all are committed and are positions the knobs have. */
    public static Optional<Settings> answer(Part part, PlayedPart played) {
        boolean isAnswered = !part.questions().answerKnobs().isEmpty()
                && part.questions().answerKnobs().stream()
                        .allMatch(knob -> played.answers().containsKey(knob));
        if (!isAnswered) {
            return Optional.empty();
        }
        Settings committed = part.complete(played.answers());
        try {
            part.requireSettings(committed);
            return Optional.of(committed);
        } catch (IllegalArgumentException outOfRange) {
            // The findings say so; nothing can be drawn there.
            return Optional.empty();
        }
    }

    /** The settings the figures stand at. */
    public Settings shown() {
        return answer.orElseGet(() -> runs.isEmpty() ? part.defaults() : runs.get(runs.size() - 1));
    }

    /** Knobs and readings at the settings shown, by id. @throws RuntimeException if the mission fails */
    public Map<String, Value> values(MissionReplay replay, Position position) {
        Map<String, Value> values =
                new LinkedHashMap<>(replay.outcome(position, shown()).readings());
        values.putAll(shown().values());
        return values;
    }

    /** The figures. @throws RuntimeException if the mission fails */
    public List<Figure> draw(MissionReplay replay, Position position) {
        return replay.mission().simulator().figures(new FigureRequest(position, shown(), runs, answer));
    }
}
