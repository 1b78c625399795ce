package org.ledgerbench.grading.toy;

import java.util.List;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;

/** The toy's right answers. */
final class ToyTruths implements Truths {

    private static final double BROKEN = 0.13;

    @Override
    public Value lock(Position position) {
        if (position.part().equals("landing")) {
            return Value.of("slower");
        }
        return Value.of(position.track().equals("north") ? 29.96 : 12.34);
    }

    @Override
    public KneeTruth knee(Position position, Settings committed) {
        double labels = Math.rint(1000 * angle(committed));
        return new KneeTruth(labels, 500, 100 - Math.abs(labels - 500) / 10, 100, "labels");
    }

    @Override
    public OptimumTruth optimum(Position position, String knob, Settings committed) {
        double angle = angle(committed);
        double off = Math.rint(Math.abs(angle - 0.7) * 100) / 100;
        return new OptimumTruth(angle, 1 - off, 1, List.of(0.7));
    }

    @Override
    public Value claim(Position position, String claim, Settings committed) {
        double angle = angle(committed);
        return claim.equals("cost") ? Value.of(40 * angle) : Value.of(angle < 0.5);
    }

    @Override
    public List<Truth> all(Position position, Settings settings) {
        return List.of();
    }

    private static double angle(Settings committed) {
        double angle = committed.number("angle");
        if (angle == BROKEN) {
            throw new IllegalStateException("The toy broke");
        }
        return angle;
    }
}
