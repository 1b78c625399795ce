package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the figures of a part are drawn for. The mission places the student's runs and answer itself, because it alone
 * knows where a run lies on a curve whose axes are no readings.
 *
 * @param position the part and track
 * @param settings the current position of every knob
 * @param runs the settings of the recorded runs, in order; drawn as series of kind {@code RUNS}
 * @param answer the committed values, completed with defaults, once there are any
 */
public record FigureRequest(Position position, Settings settings, List<Settings> runs, Optional<Settings> answer) {

    public FigureRequest {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(settings, "settings");
        runs = List.copyOf(runs);
        Objects.requireNonNull(answer, "answer");
    }

    /** The figures as they are before any run. */
    public static FigureRequest of(Position position, Settings settings) {
        return new FigureRequest(position, settings, List.of(), Optional.empty());
    }
}
