package org.ledgerbench.dataselection.part;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Value;

/**
 * Writes the traceability table while the simulator's parameters are put together: a parameter is whatever {@link
 * #number} returns, so the table cannot differ from what is computed with. Not safe for several threads.
 */
public final class ConstantSheet {

    private final String scope;
    private final List<SourcedConstant> rows = new ArrayList<>();

    /** A sheet for what the scope names, such as {@code labeling-roi / edge-guardian}. */
    public ConstantSheet(String scope) {
        this.scope = scope;
    }

    /** Notes the constant and returns it. */
    public double number(Quantity quantity, double value, String source) {
        rows.add(new SourcedConstant(scope, quantity.name(), Value.of(value).text(), quantity.unit(), source));
        return value;
    }

    /** Notes the whole number and returns it. */
    public int whole(Quantity quantity, int value, String source) {
        return (int) number(quantity, value, source);
    }

    /** What was noted, in order. */
    public List<SourcedConstant> rows() {
        return List.copyOf(rows);
    }
}
