package org.ledgerbench.grading.toy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.Veto;
import org.ledgerbench.mission.figure.Figure;

/** The toy's science. At angle 0.13 it breaks, as a faulty plugin would. */
final class ToySimulator implements Simulator {

    static final Constraint CEILING = new Constraint("ceiling", "Ceiling", "height", Constraint.Direction.AT_MOST, 80);

    private static final double BROKEN = 0.13;

    /** Where the toy shows less than it declares. */
    private static final double SILENT = 0.19;

    @Override
    public Outcome run(Position position, Settings settings) {
        Map<String, Value> readings = new LinkedHashMap<>();
        if (position.part().equals("landing")) {
            readings.put("speed", Value.of(200 - 3 * settings.number("flaps")));
            return new Outcome(readings, List.of());
        }
        double angle = settings.number("angle");
        if (angle == BROKEN) {
            throw new IllegalStateException("The toy broke");
        }
        if (angle == SILENT) {
            return new Outcome(readings, List.of());
        }
        double height = 100 * angle;
        readings.put("height", Value.of(height));
        readings.put("fuelShare", Value.of(angle * angle));
        readings.put("safe", Value.of(CEILING.allows(height)));
        List<Veto> vetoes = CEILING.allows(height) ? List.of() : List.of(new Veto(CEILING, height, "Too high."));
        return new Outcome(readings, vetoes);
    }

    @Override
    public List<Figure> figures(FigureRequest request) {
        return List.of();
    }
}
