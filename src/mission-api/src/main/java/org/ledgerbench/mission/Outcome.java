package org.ledgerbench.mission;

import java.util.List;
import java.util.Map;

/**
 * What a run of the simulator shows.
 *
 * @param readings reading id to value, in the order the part declares its readings, unmodifiable
 * @param vetoes the constraints violated, the worst first; empty when the settings are feasible
 */
public record Outcome(Map<String, Value> readings, List<Veto> vetoes) {

    public Outcome {
        readings = ValueMap.copyOf(readings);
        vetoes = List.copyOf(vetoes);
    }

    /** A numeric reading. @throws IllegalArgumentException if there is none of that name */
    public double number(String reading) {
        if (readings.get(reading) instanceof Value.Numeric number) {
            return number.value();
        }
        throw new IllegalArgumentException("No numeric reading " + reading);
    }
}
