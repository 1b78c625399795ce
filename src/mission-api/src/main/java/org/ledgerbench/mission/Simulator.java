package org.ledgerbench.mission;

import java.util.List;
import org.ledgerbench.mission.figure.Figure;

/**
 * The science of a mission: pure functions, safe for any number of threads. The same input gives the same bits on every
 * machine; no clock, random source, locale or file is read. Work that depends on the track alone may be kept and shared.
 */
public interface Simulator {

    /**
     * Runs the simulator once.
     *
     * @param position the part and track
     * @param settings a value for every knob of the part, each within its bounds
     * @return every reading the part declares, and the vetoes
     * @throws IllegalArgumentException if the mission has no such position, or a knob is missing, out of range or of
     *     the wrong kind
     */
    Outcome run(Position position, Settings settings);

    /**
     * The figures of a part, one for each outline the part declares and in that order. Each series, marker and region
     * carries who may see it; the caller leaves out what the viewer may not see.
     *
     * @throws IllegalArgumentException as {@link #run}
     */
    List<Figure> figures(FigureRequest request);
}
