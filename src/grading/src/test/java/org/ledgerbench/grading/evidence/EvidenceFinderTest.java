package org.ledgerbench.grading.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.toy.ToyMission;
import org.ledgerbench.mission.Value;

class EvidenceFinderTest {

    private static final ShownNumbers SHOWN = new ShownNumbers(List.of(
            run("launch", 1, Map.of("height", Value.of(31))),
            run("launch", 1, Map.of("fuelShare", Value.of(0.3634))),
            run("launch", 2, Map.of("height", Value.of(62), "engine", Value.of("solid"))),
            run("landing", 1, Map.of("speed", Value.of(31))),
            run("landing", 2, Map.of("speed", Value.of(191)))));

    private final EvidenceFinder finder = new EvidenceFinder(new ToyMission().description());

    @Test
    void aNumberAgreesWithTheRunThatShowsIt() {
        Citation citation = citation("It burnt 36.3 % of the fuel.", "launch");

        assertThat(citation.verdict()).isEqualTo(Citation.Verdict.AGREES);
        assertThat(citation.match()).contains(new Citation.Match("launch", 1, "fuelShare", 0.3634));
        assertThat(citation.number().text()).isEqualTo("36.3 %");
    }

    @Test
    void theRunsOfTheTextsOwnPartAreThoughtOfFirst() {
        assertThat(citation("31 in all", "launch").match().orElseThrow().quantity())
                .isEqualTo("height");
        assertThat(citation("31 in all", "landing").match().orElseThrow().quantity())
                .isEqualTo("speed");
        assertThat(citation("191 in all", "launch").match().orElseThrow().part())
                .isEqualTo("landing");
    }

    @Test
    void aNumberAfterTheNameOfAReadingContradictsWhenNoRunShowsIt() {
        assertThat(citation("The height was 44 m.", "launch").verdict()).isEqualTo(Citation.Verdict.CONTRADICTS);
        assertThat(citation("Height reached: 44 m.", "launch").verdict()).isEqualTo(Citation.Verdict.CONTRADICTS);
        assertThat(citation("We were 44 in the room.", "launch").verdict()).isEqualTo(Citation.Verdict.UNRELATED);
        assertThat(citation("44 was the height.", "launch").verdict()).isEqualTo(Citation.Verdict.UNRELATED);
        String far = "The height is what we had been asked to look at in the first place, all 44 of us.";
        assertThat(citation(far, "launch").verdict()).isEqualTo(Citation.Verdict.UNRELATED);
    }

    @Test
    void aReadingThatNoRunShowsCannotBeContradicted() {
        ShownNumbers none = new ShownNumbers(List.of());

        assertThat(finder.find("The height was 44 m.", "launch", none).contradicting())
                .isZero();
    }

    @Test
    void aSingleDigitIsTooCommonToBeEvidence() {
        ShownNumbers shown = new ShownNumbers(List.of(run("launch", 1, Map.of("height", Value.of(3)))));

        assertThat(finder.find("I had 3 ideas.", "launch", shown).agreeing()).isEmpty();
        assertThat(finder.find("It was 3.0 m.", "launch", shown).agreeing()).hasSize(1);
    }

    @Test
    void aNumberTooLargeForAnyReadingAgreesWithNone() {
        assertThat(finder.find("11e400 and 99e307", "launch", SHOWN).agreeing()).isEmpty();
    }

    @Test
    void conceptsAreWholeWordsWhateverTheirCaseAndAccents() {
        assertThat(concepts("LIFT")).containsExactly("lift");
        assertThat(concepts("la portance")).containsExactly("lift");
        assertThat(concepts("die Portanc\u00e9!")).containsExactly("lift");
        assertThat(concepts("uplifting, lifts")).isEmpty();
        assertThat(concepts("the 1/\u03b5\u00b2 law")).containsExactly("noise-penalty");
        assertThat(concepts("noise-penalty, noise\npenalty")).containsExactly("noise-penalty");
        assertThat(concepts("noise. Penalty")).isEmpty();
        assertThat(concepts("drag, lift, drag")).containsExactly("drag", "lift");
    }

    @Test
    void aConceptIsMarkedWhereItStands() {
        Evidence.ConceptMention mention =
                finder.find("So the Auftrieb it is", "launch", SHOWN).concepts().get(0);

        assertThat("So the Auftrieb it is".substring(mention.start(), mention.end()))
                .isEqualTo("Auftrieb");
    }

    @Test
    void hostileTextsTakeNoTime() {
        List<ShownRun> many = new ArrayList<>();
        for (int run = 1; run <= 200_000; run++) {
            many.add(run("launch", run, Map.of("height", Value.of(run / 7.0))));
        }
        ShownNumbers shown = new ShownNumbers(many);
        String names = "height 12 ".repeat(100_000);
        String signs = "1/\u03b5".repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            finder.find(names, "launch", shown);
            finder.find(signs, "launch", shown);
            finder.find("11e9 ".repeat(100_000), "launch", shown);
        });
    }

    @Test
    void aNumberAndAShareAreBothLookedForWhereAPercentSignStands() {
        ShownNumbers shown = new ShownNumbers(List.of(
                run("landing", 1, Map.of("speed", Value.of(0.62))),
                run("launch", 1, Map.of("height", Value.of(62))),
                run("launch", 2, Map.of("fuelShare", Value.of(0.62)))));

        assertThat(finder.find("62 %", "landing", shown).citations().get(0).match())
                .contains(new Citation.Match("landing", 1, "speed", 0.62));
        assertThat(finder.find("62 %", "launch", shown).citations().get(0).match())
                .contains(new Citation.Match("launch", 1, "height", 62));
        assertThat(finder.find("62 %", "hangar", shown).citations().get(0).match())
                .contains(new Citation.Match("landing", 1, "speed", 0.62));
    }

    private static ShownRun run(String part, int number, Map<String, Value> values) {
        return new ShownRun(part, number, values);
    }

    private Citation citation(String text, String part) {
        return finder.find(text, part, SHOWN).citations().get(0);
    }

    private List<String> concepts(String text) {
        return finder.find(text, "launch", SHOWN).concepts().stream()
                .map(Evidence.ConceptMention::concept)
                .toList();
    }
}
