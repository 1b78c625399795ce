package org.ledgerbench.mission.figure;

import java.util.List;
import java.util.Objects;

/**
 * An axis.
 *
 * @param label what is measured
 * @param unit its unit; {@code 1} for a share or a ratio
 * @param scale linear or logarithmic
 * @param quantities the ids of the readings or knobs measured along it; empty where it is neither
 */
public record Axis(String label, String unit, Scale scale, List<String> quantities) {

    /** How values are spaced along an axis. */
    public enum Scale {
        /** Equal differences, equal distances. */
        LINEAR,
        /** Equal ratios, equal distances; values are positive. */
        LOGARITHMIC
    }

    public Axis {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scale, "scale");
        quantities = List.copyOf(quantities);
    }

    /** A linear axis. */
    public static Axis linear(String label, String unit, String... quantities) {
        return new Axis(label, unit, Scale.LINEAR, List.of(quantities));
    }

    /** A logarithmic axis. */
    public static Axis logarithmic(String label, String unit, String... quantities) {
        return new Axis(label, unit, Scale.LOGARITHMIC, List.of(quantities));
    }
}
