package org.ledgerbench.mission;

import java.util.List;
import java.util.OptionalDouble;
import org.ledgerbench.mission.figure.FigureOutline;

/**
 * What a rubric may ask of a mission: the right answers, computed by the simulator. Pure and thread-safe. Never shown to
 * a student before the part is answered.
 */
public interface Truths {

    /**
     * The lock's right answer, before it is rounded to the lock's declared precision.
     *
     * @throws IllegalArgumentException if the mission has no such position
     */
    Value lock(Position position);

    /**
     * How far a committed answer lies from the knee of the curve.
     *
     * @param committed a value for every answer knob of the part, each within its bounds
     * @throws IllegalArgumentException if the part has no knee, or a value is missing, out of range or of the wrong kind
     */
    KneeTruth knee(Position position, Settings committed);

    /**
     * Where a value beside the knee lies along the horizontal axis of a figure, so that what a rubric allows can be drawn
     * into it. Unless a mission knows better, that is the value itself where the axis has the knee's unit, and nowhere
     * where it has another.
     *
     * @param committed as for {@link #knee}; it says which of several curves is meant
     * @param value in the unit of {@link KneeTruth#knee()}; one beyond the curve lies where the curve ends
     * @return in the unit of the figure's horizontal axis; empty where the figure has no place for it
     * @throws IllegalArgumentException as {@link #knee}
     */
    default OptionalDouble placeOfKnee(Position position, Settings committed, FigureOutline figure, double value) {
        boolean sameUnit = figure.x().unit().equals(knee(position, committed).unit());
        return sameUnit ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * How good the committed value of a knob is.
     *
     * @param knob one of the part's {@link Questions#optima()}
     * @param committed a value for every answer knob of the part, each within its bounds
     * @throws IllegalArgumentException if the part has no such optimum, or a value is missing, out of range or of the
     *     wrong kind
     */
    OptimumTruth optimum(Position position, String knob, Settings committed);

    /**
     * The right value of a claim at the committed settings.
     *
     * @param claim the id of one of the part's claims
     * @param committed a value for every answer knob of the part, each within its bounds
     * @throws IllegalArgumentException if the part has no such claim, or a value is missing, out of range or of the
     *     wrong kind
     */
    Value claim(Position position, String claim, Settings committed);

    /**
     * Everything worth knowing about a part at these settings, for an instructor's eyes.
     *
     * @param settings a value for every knob of the part, each within its bounds
     * @throws IllegalArgumentException as {@link Simulator#run}
     */
    List<Truth> all(Position position, Settings settings);
}
