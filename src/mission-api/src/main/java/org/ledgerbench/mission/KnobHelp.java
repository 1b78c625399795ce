package org.ledgerbench.mission;

import java.util.Objects;

/**
 * What the workbench says about a knob.
 *
 * @param label the name shown
 * @param unit the unit, empty where there is none
 * @param explanation what turning it means
 * @param source where the idea or the bounds come from
 */
public record KnobHelp(String label, String unit, String explanation, String source) {

    public KnobHelp {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(source, "source");
    }
}
