package org.ledgerbench.workbench.play;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.workbench.figure.FigurePanel;
import org.ledgerbench.workbench.figure.FormulaPanel;
import org.ledgerbench.workbench.job.LatestOnly;

/** Figures and formulas drawn by the charts room. */
public final class ChartDrawing implements Drawing {

    private final FigurePainter painter = new FigurePainter();
    private final LatestOnly.Executors executors;
    private final Consumer<String> say;

    /**
     * A drawing.
     *
     * @param executors where formulas are typeset
     * @param say takes a sentence about what was copied or saved
     */
    public ChartDrawing(LatestOnly.Executors executors, Consumer<String> say) {
        this.executors = executors;
        this.say = say;
    }

    @Override
    public FigureView figureView(String name) {
        FigurePanel panel = new FigurePanel(name, painter, say);
        return new FigureView() {
            @Override
            public JComponent component() {
                return panel;
            }

            @Override
            public void show(Figure figure) {
                panel.show(figure);
            }
        };
    }

    @Override
    public FormulaView formulaView(List<Formula> formulas) {
        FormulaPanel panel = new FormulaPanel(formulas, executors);
        return new FormulaView() {
            @Override
            public JComponent component() {
                return panel;
            }

            @Override
            public void show(java.util.Map<String, org.ledgerbench.mission.Value> values) {
                panel.show(values);
            }
        };
    }
}
