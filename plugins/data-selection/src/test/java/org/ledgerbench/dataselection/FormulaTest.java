package org.ledgerbench.dataselection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Track;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/** The Math Peek, typeset by the library the workbench uses. */
class FormulaTest {

    private static final List<Track> TRACKS =
            new DataSelectionMission().description().tracks();

    static Stream<String> texts() {
        return TRACKS.stream()
                .flatMap(track -> track.parts().stream())
                .flatMap(part -> part.instruments().formulas().stream())
                .flatMap(formula -> Stream.concat(
                        Stream.of(formula.latex()), formula.symbols().stream().map(Symbol::latex)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTypeset(String latex) {
        // The library throws at an unknown command but forgives an open brace.
        assertThat(latex.chars().filter(character -> character == '{').count())
                .isEqualTo(latex.chars().filter(character -> character == '}').count());
        assertThat(new TeXFormula(latex)
                        .createTeXIcon(TeXConstants.STYLE_DISPLAY, 20)
                        .getIconWidth())
                .isBetween(5, 800);
    }

    @Test
    void everyLetterGivenAValueStandsInItsFormula() {
        for (Formula formula : formulas()) {
            for (Symbol symbol : formula.symbols()) {
                assertThat(compact(formula.latex())).as(formula.id()).contains(compact(symbol.latex()));
            }
        }
    }

    private static String compact(String latex) {
        return latex.replaceAll("\\\\left|\\\\right|\\\\,|\\\\!|\\s", "");
    }

    private static List<Formula> formulas() {
        return TRACKS.stream()
                .flatMap(track -> track.parts().stream())
                .flatMap(part -> part.instruments().formulas().stream())
                .toList();
    }

    @Test
    void thePlansTwoFormulasAreThere() {
        for (Track track : TRACKS) {
            assertThat(ids(track.parts().get(0))).contains("minhash-probability", "iron-law", "icr", "repeat-value");
            assertThat(ids(track.parts().get(1))).contains("data-quality-multiplier", "fisher-information");
            assertThat(ids(track.parts().get(2))).contains("frechet-distance", "class-mean-accuracy", "rain-recall");
        }
    }

    private static List<String> ids(Part part) {
        return part.instruments().formulas().stream().map(Formula::id).toList();
    }
}
