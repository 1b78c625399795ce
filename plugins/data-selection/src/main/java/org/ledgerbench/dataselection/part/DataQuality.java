package org.ledgerbench.dataselection.part;

import java.util.List;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Symbol;

/** The chapter's invariant, which more than one part shows. */
public final class DataQuality {

    private DataQuality() {}

    /** The data quality multiplier, with the letters a part can give a value to. */
    public static Formula multiplier(List<Symbol> symbols) {
        return new Formula(
                "data-quality-multiplier",
                "Data quality multiplier",
                "N_{\\mathrm{clean}} \\propto \\frac{1}{\\varepsilon}, \\qquad"
                        + " N_{\\mathrm{noisy}} \\propto \\frac{2\\nu + \\varepsilon}{\\varepsilon^{2}}, \\qquad"
                        + " \\frac{N_{\\mathrm{noisy}}}{N_{\\mathrm{clean}}} = 1 + \\frac{2\\nu}{\\varepsilon}",
                symbols,
                "Clean labels pay 1/ε for an excess error ε; noisy ones tend to 1/ε². With 5 % noise the price is tenfold at"
                        + " ε = 1.11 %, the crisis of Mobile Nomad. 1/ε² is the agnostic rate, for noise that may hide"
                        + " anywhere; independent flips alone keep 1/ε, with a factor of 1/(1 - 2η)².",
                "Mission plan, core invariant; Angluin and Laird 1988, Learning from noisy examples; Vapnik 1998, agnostic"
                        + " rate");
    }
}
