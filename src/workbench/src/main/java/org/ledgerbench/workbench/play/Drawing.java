package org.ledgerbench.workbench.play;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.Figure;

/** Makes figures and formulas visible. */
public interface Drawing {

    /** A view that can show one figure after another. */
    FigureView figureView(String name);

    /** A view of formulas. */
    FormulaView formulaView(List<Formula> formulas);

    /** A component that shows a figure. */
    interface FigureView {

        /** The component. */
        JComponent component();

        /** Shows a figure. */
        void show(Figure figure);
    }

    /** A component that shows formulas and what their letters stand for. */
    interface FormulaView {

        /** The component. */
        JComponent component();

        /** Shows the current values, by knob and reading id; those unknown are shown as a dash. */
        void show(Map<String, Value> values);
    }
}
