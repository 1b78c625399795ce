package org.ledgerbench.mission;

import java.util.List;

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
