package org.ledgerbench.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.FigureOutline;

/** What holds of each part: whatever names a knob or a reading names one that is there. */
final class PartRules {

    private final Place place;
    private final Part part;
    private final Problems problems;

    PartRules(Place place, Problems problems) {
        this.place = place;
        this.part = place.part();
        this.problems = problems;
    }

    void checkKnobs() {
        for (Knob knob : part.instruments().knobs()) {
            String trouble = knob.problem(knob.defaultValue()).orElse("");
            problems.unless(trouble.isEmpty(), place, "the default of " + knob.id() + " " + trouble);
            if (knob instanceof Knob.Selector selector) {
                List<Value> values =
                        selector.options().stream().map(Option::value).toList();
                problems.unless(values.size() >= 2, place, knob.id() + " leaves nothing to choose");
                problems.unless(
                        values.stream().distinct().count() == values.size(), place, knob.id() + " has an option twice");
            }
            if (knob instanceof Knob.Slider slider && slider.range().wholeNumbers()) {
                problems.unless(
                        Stream.of(
                                        slider.range().minimum(),
                                        slider.range().maximum(),
                                        slider.range().step())
                                .allMatch(number -> number == Math.rint(number)),
                        place,
                        knob.id() + " asks for whole numbers, but its bounds or step are none");
            }
        }
        int limit = part.instruments().runLimit().orElse(1);
        problems.unless(limit >= 1, place, "a limit of " + limit + " runs lets nobody look");
        problems.unless(!part.instruments().readings().isEmpty(), place, "a run shows no reading");
    }

    void checkQuestions() {
        var questions = part.questions();
        for (String knob : questions.answerKnobs()) {
            problems.unless(part.knob(knob).isPresent(), place, "the answer knob " + knob + " is no knob");
        }
        for (String knob : questions.optima()) {
            problems.unless(
                    questions.answerKnobs().contains(knob), place, "the optimum " + knob + " is no answer knob");
            problems.unless(isNumber(knob), place, "the optimum " + knob + " is no numeric knob");
        }
        problems.unless(
                !questions.knee() || !questions.answerKnobs().isEmpty(), place, "a knee needs an answer to judge");
        for (Constraint constraint : questions.constraints()) {
            problems.unless(
                    part.reading(constraint.reading())
                            .filter(reading -> reading.kind() == ValueKind.NUMBER)
                            .isPresent(),
                    place,
                    "the constraint " + constraint.id() + " limits " + constraint.reading()
                            + ", which is no numeric reading");
            problems.unless(
                    Double.isFinite(constraint.limit()) && constraint.limit() != 0,
                    place,
                    "the constraint " + constraint.id() + " has the limit " + constraint.limit()
                            + ", of which no share can be taken");
        }
        if (part.lock() instanceof Lock.OfChoice choice) {
            problems.unless(
                    choice.options().stream().map(Option::value).distinct().count()
                            == choice.options().size(),
                    place,
                    "the lock has an option twice");
        }
    }

    void checkFigures() {
        for (FigureOutline figure : part.instruments().figures()) {
            Stream.concat(Stream.of(figure.x(), figure.y()), figure.secondY().stream())
                    .map(Axis::quantities)
                    .flatMap(List::stream)
                    .forEach(quantity -> problems.unless(
                            isNumber(quantity),
                            place,
                            "an axis of " + figure.id() + " names " + quantity
                                    + ", which is neither a numeric reading nor a numeric knob"));
        }
    }

    void checkFormulas() {
        for (Formula formula : part.instruments().formulas()) {
            String where = place + " formula " + formula.id();
            problems.unless(!formula.latex().isBlank(), where, "the formula is blank");
            problems.unless(!formula.title().isBlank(), where, "the title is blank");
            problems.unless(!formula.source().isBlank(), where, "the formula has no source");
            problems.unless(!formula.symbols().isEmpty(), where, "no symbol is explained");
            formula.symbols().forEach(symbol -> checkSymbol(where, symbol));
        }
    }

    private void checkSymbol(String where, Symbol symbol) {
        problems.unless(!symbol.latex().isBlank() && !symbol.meaning().isBlank(), where, "a symbol is blank");
        if (symbol.binding() instanceof Symbol.Binding.OfConstant constant) {
            problems.unless(Double.isFinite(constant.value()), where, symbol.latex() + " is not finite");
            problems.unless(!symbol.source().isBlank(), where, "the constant " + symbol.latex() + " has no source");
        } else if (symbol.binding() instanceof Symbol.Binding.OfKnob knob) {
            problems.unless(part.knob(knob.id()).isPresent(), where, "there is no knob " + knob.id());
        } else if (symbol.binding() instanceof Symbol.Binding.OfReading reading) {
            problems.unless(part.reading(reading.id()).isPresent(), where, "there is no reading " + reading.id());
        }
    }

    private boolean isNumber(String quantity) {
        return part.reading(quantity)
                        .filter(reading -> reading.kind() == ValueKind.NUMBER)
                        .isPresent()
                || part.knob(quantity)
                        .filter(knob -> knob.defaultValue() instanceof Value.Numeric)
                        .isPresent();
    }
}
