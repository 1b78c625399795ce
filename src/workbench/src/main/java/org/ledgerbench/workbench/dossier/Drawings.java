package org.ledgerbench.workbench.dossier;

import java.util.List;
import java.util.Map;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueMap;
import org.ledgerbench.mission.figure.Figure;

/**
 * The figures and formulas of a part with one student's numbers in them.
 *
 * @param figures the figures, everything in them visible; empty when they could not be drawn
 * @param formulas the formulas
 * @param values knobs and readings of the settings the figures are drawn for, by id
 */
public record Drawings(List<Figure> figures, List<Formula> formulas, Map<String, Value> values) {

    public Drawings {
        figures = List.copyOf(figures);
        formulas = List.copyOf(formulas);
        values = ValueMap.copyOf(values);
    }
}
