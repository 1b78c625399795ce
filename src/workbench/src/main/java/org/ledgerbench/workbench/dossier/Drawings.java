package org.ledgerbench.workbench.dossier;

import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueMap;
import org.ledgerbench.mission.figure.Figure;

/**
 * The figures of a part, and the numbers of one student that stand in its formulas.
 *
 * @param figures the figures, everything in them visible; empty when they could not be drawn
 * @param values knobs and readings of the settings the figures are drawn for, by id
 */
public record Drawings(List<Figure> figures, Map<String, Value> values) {

    public Drawings {
        figures = List.copyOf(figures);
        values = ValueMap.copyOf(values);
    }
}
