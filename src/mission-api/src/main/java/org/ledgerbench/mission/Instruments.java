package org.ledgerbench.mission;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.ledgerbench.mission.figure.FigureOutline;

/**
 * What a part lets the student turn and see.
 *
 * @param knobs the controls, in order
 * @param readings the numbers a run shows and a ledger records, in order
 * @param figures the plots, in order
 * @param formulas the Math Peek
 * @param runLimit how many runs may be recorded; where there is a limit, looking costs a run
 */
public record Instruments(
        List<Knob> knobs,
        List<Reading> readings,
        List<FigureOutline> figures,
        List<Formula> formulas,
        OptionalInt runLimit) {

    public Instruments {
        knobs = List.copyOf(knobs);
        readings = List.copyOf(readings);
        figures = List.copyOf(figures);
        formulas = List.copyOf(formulas);
        Objects.requireNonNull(runLimit, "runLimit");
    }
}
