package org.ledgerbench.dataselection.part;

import org.ledgerbench.mission.Symbol;

/** Letters of formulas whose values a run shows. Constants come from the {@link ConstantSheet}. */
public final class Symbols {

    private Symbols() {}

    /** A letter for a reading. */
    public static Symbol reading(String latex, String meaning, String unit, String id) {
        return new Symbol(latex, meaning, unit, new Symbol.Binding.OfReading(id), "");
    }

    /** A letter for a knob. */
    public static Symbol knob(String latex, String meaning, String unit, String id) {
        return new Symbol(latex, meaning, unit, new Symbol.Binding.OfKnob(id), "");
    }
}
