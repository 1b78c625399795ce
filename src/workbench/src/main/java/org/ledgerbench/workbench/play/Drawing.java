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

    /** The formulas with their current values; values by knob and reading id, those unknown are left out. */
    JComponent formulas(List<Formula> formulas, Map<String, Value> values);

    /** A component that shows a figure. */
    interface FigureView {

        /** The component. */
        JComponent component();

        /** Shows a figure. */
        void show(Figure figure);
    }
}
