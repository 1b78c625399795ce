package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;

/**
 * A formula of the Math Peek.
 *
 * @param id a name for it
 * @param title the heading
 * @param latex the formula
 * @param symbols what its letters mean, and where their current values are found
 * @param explanation what the formula says about the curve
 * @param source author, year, equation
 */
public record Formula(String id, String title, String latex, List<Symbol> symbols, String explanation, String source) {

    public Formula {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(latex, "latex");
        symbols = List.copyOf(symbols);
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(source, "source");
    }
}
