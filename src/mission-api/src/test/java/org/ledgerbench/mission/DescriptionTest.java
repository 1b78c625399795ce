package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final KnobHelp HELP = new KnobHelp("Label", "", "What it does", "scenario choice");
    private static final Story STORY = new Story("p", "n", "c", new Stakeholder("r", "m"));

    private final Part part = new Part(
            "mix",
            new Briefing("Mix", "Find a mix", 15),
            new Lock.OfNumber("?", "", 0, 1, 0.1),
            new Instruments(
                    List.of(
                            new Knob.Slider("share", HELP, new Range(0, 1, 0.1, false), 0.5),
                            new Knob.Switch("cached", HELP, true)),
                    List.of(new Reading("cost", "Cost", "$", ValueKind.NUMBER, "Dollars")),
                    List.of(),
                    List.of(),
                    OptionalInt.empty()),
            new Questions(
                    List.of("share"),
                    List.of(new Claim("dearer", "Is it?", "", ValueKind.FLAG)),
                    List.of(new Prompt("why", "Why", "Why so?")),
                    List.of(),
                    List.of(),
                    false));
    private final MissionDescription description = new MissionDescription(
            new MissionKey("toy", "1.0"),
            "Toy",
            "A toy",
            List.of(new Track("t", "T", STORY, List.of(part))),
            List.of());

    @Test
    void findsPartsByPosition() {
        assertThat(description.part(new Position("t", "mix"))).contains(part);
        assertThat(description.part(new Position("u", "mix"))).isEmpty();
        assertThat(description.part(new Position("t", "match"))).isEmpty();
        assertThat(description.partIds()).containsExactly("mix");
    }

    @Test
    void findsWhatAPartHoldsById() {
        assertThat(part.knob("share")).isPresent();
        assertThat(part.knob("cost")).isEmpty();
        assertThat(part.reading("cost")).isPresent();
        assertThat(part.claim("dearer")).isPresent();
        assertThat(part.prompt("why")).isPresent();
        assertThat(part.prompt("how")).isEmpty();
    }

    @Test
    void completesValuesWithDefaultsAndDropsStrangers() {
        Settings completed = part.complete(Map.of("share", Value.of(0.2), "stranger", Value.of(1)));

        assertThat(completed).isEqualTo(part.defaults().with("share", Value.of(0.2)));
        assertThat(completed.values().keySet()).containsExactly("share", "cached");
    }

    @Test
    void refusesAPositionItDoesNotHave() {
        assertThat(description.require(new Position("t", "mix"))).isEqualTo(part);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> description.require(new Position("u", "mix")))
                .withMessage("The mission toy 1.0 has no part mix on a track u");
    }

    @Test
    void refusesSettingsThatAreIncompleteOrOutOfRange() {
        assertThatCode(() -> part.requireSettings(part.defaults())).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.requireSettings(part.defaults().with("share", Value.of(2))))
                .withMessage("The knob share of part mix is 2, outside 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.requireSettings(new Settings(Map.of("share", Value.of(0.2)))))
                .withMessage("The knob cached of part mix is not set");
    }

    @Test
    void refusesAnOutcomeThatLacksAReadingOrHasOneOfAnotherKind() {
        Outcome whole = new Outcome(Map.of("cost", Value.of(3)), List.of());
        assertThat(part.requireReadings(whole)).isSameAs(whole);
        assertThatIllegalStateException()
                .isThrownBy(() -> part.requireReadings(new Outcome(Map.of("costs", Value.of(3)), List.of())))
                .withMessage("The simulator does not show the reading cost of part mix");
        assertThatIllegalStateException()
                .isThrownBy(() -> part.requireReadings(new Outcome(Map.of("cost", Value.of(true)), List.of())))
                .withMessage("The simulator shows the reading cost of part mix as true, which is not of its kind");
        assertThatIllegalStateException()
                .isThrownBy(() -> part.requireReadings(null))
                .withMessage("The simulator shows nothing in part mix");
    }

    @Test
    void anAnswerNeedsTheAnswerKnobsAlone() {
        assertThatCode(() -> part.requireAnswer(new Settings(Map.of("share", Value.of(0.2)))))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> part.requireAnswer(new Settings(Map.of())));
    }

    @Test
    void refusesAMissionWithoutTracksAndAPartWithoutTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissionDescription(new MissionKey("a", "1"), "A", "a", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Briefing("A", "a", 0));
    }

    @Test
    void refusesAConstantWithoutASourceAndAConceptWithoutASpelling() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcedConstant("here", "K", "112", "", " "))
                .withMessageContaining("K");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Concept("icr", "ICR", List.of()))
                .withMessageContaining("icr");
    }

    @Test
    void anOutcomeGivesNumbersByName() {
        Outcome outcome = new Outcome(Map.of("cost", Value.of(3), "feasible", Value.of(true)), List.of());

        assertThat(outcome.number("cost")).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> outcome.number("feasible"));
        assertThatIllegalArgumentException().isThrownBy(() -> outcome.number("missing"));
    }

    @Test
    void anOptimumIsJudgedByItsShareOfTheBestGain() {
        assertThat(new OptimumTruth(0.6, 1.5, 2, List.of(0.7)).share()).isEqualTo(0.75);
    }
}
