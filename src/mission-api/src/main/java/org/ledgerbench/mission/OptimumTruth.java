package org.ledgerbench.mission;

import java.util.List;

/**
 * A committed value beside the best ones.
 *
 * @param committed the committed value of the knob
 * @param gain what the committed value gains
 * @param bestGain the most that any position of the knob gains
 * @param best the positions of the knob that gain it, ascending
 */
public record OptimumTruth(double committed, double gain, double bestGain, List<Double> best) {

    public OptimumTruth {
        best = List.copyOf(best);
    }

    /** The share of the best gain that the committed value reaches. */
    public double share() {
        return gain / bestGain;
    }
}
