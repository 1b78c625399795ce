package org.ledgerbench.dataselection.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Value;

/**
 * Writes the traceability table while the simulator's parameters are put together: a parameter is whatever {@link
 * #number} returns, so neither the table nor a formula can differ from what is computed with. Not safe for several
 * threads while it is written.
 */
public final class ConstantSheet {

    private final String scope;
    private final Map<Quantity, Entry> entries = new LinkedHashMap<>();

    private record Entry(double value, String source) {}

    /** A sheet for what the scope names, such as {@code labeling-roi / edge-guardian}. */
    public ConstantSheet(String scope) {
        this.scope = scope;
    }

    /**
     * Notes the constant and returns it.
     *
     * @throws IllegalStateException if the quantity was noted before
     */
    public double number(Quantity quantity, double value, String source) {
        if (entries.put(quantity, new Entry(value, source)) != null) {
            throw new IllegalStateException("There are two values for " + quantity.name() + " of " + scope);
        }
        return value;
    }

    /** Notes the whole number and returns it. */
    public int whole(Quantity quantity, int value, String source) {
        return (int) number(quantity, value, source);
    }

    /**
     * A letter of a formula for a constant that was noted.
     *
     * @throws IllegalStateException if it was not noted
     */
    public Symbol symbol(String latex, String meaning, Quantity quantity) {
        Entry entry = entries.get(quantity);
        if (entry == null) {
            throw new IllegalStateException("There is no value for " + quantity.name() + " of " + scope);
        }
        return new Symbol(
                latex, meaning, quantity.unit(), new Symbol.Binding.OfConstant(entry.value()), entry.source());
    }

    /** What was noted, in order. */
    public List<SourcedConstant> rows() {
        return entries.entrySet().stream()
                .map(entry -> new SourcedConstant(
                        scope,
                        entry.getKey().name(),
                        Value.of(entry.getValue().value()).text(),
                        entry.getKey().unit(),
                        entry.getValue().source()))
                .toList();
    }
}
