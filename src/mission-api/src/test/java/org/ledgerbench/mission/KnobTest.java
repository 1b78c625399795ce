package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnobTest {

    private static final KnobHelp HELP = new KnobHelp("Label", "", "What it does", "scenario choice");

    @Test
    void aSliderTakesNumbersWithinItsBounds() {
        Knob slider = new Knob.Slider("threshold", HELP, new Range(0.4, 0.95, 0.01, false), 0.8);

        assertThat(slider.defaultValue()).isEqualTo(Value.of(0.8));
        assertThat(slider.problem(Value.of(0.4))).isEmpty();
        assertThat(slider.problem(Value.of(0.405)))
                .as("typed values may lie between")
                .isEmpty();
        assertThat(slider.problem(Value.of(0.96))).contains("is 0.96, outside 0.4 to 0.95");
        assertThat(slider.problem(Value.of("0.8"))).contains("is the text \"0.8\", but a number is asked for");
    }

    @Test
    void aSliderOfWholeNumbersRefusesFractions() {
        Knob slider = new Knob.Slider("labels", HELP, new Range(50, 300, 5, true), 50);

        assertThat(slider.problem(Value.of(52))).isEmpty();
        assertThat(slider.problem(Value.of(52.5))).contains("is 52.5, but a whole number is asked for");
    }

    @Test
    void aChoiceNamesWhatCanBeChosen() {
        Knob choice = new Knob.Selector(
                "batchSize",
                HELP,
                List.of(new Option(Value.of(10), "ten"), new Option(Value.of(25), "twenty-five")),
                Value.of(10));

        assertThat(choice.problem(Value.of(25))).isEmpty();
        assertThat(choice.problem(Value.of(12))).contains("is the number 12, but the choice is: 10, 25");
        assertThat(choice.problem(Value.of("10"))).isPresent();
    }

    @Test
    void aSwitchTakesYesAndNo() {
        Knob toggle = new Knob.Switch("cached", HELP, false);

        assertThat(toggle.defaultValue()).isEqualTo(Value.of(false));
        assertThat(toggle.problem(Value.of(true))).isEmpty();
        assertThat(toggle.problem(Value.of("true"))).isPresent();
        assertThat(toggle.problem(Value.of(1))).isPresent();
    }

    @Test
    void refusesADefaultThatIsNoPosition() {
        Range range = new Range(0, 1, 0.1, false);
        List<Option> options = List.of(Option.of("a", "A"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Knob.Slider("k", HELP, range, 2))
                .withMessageContaining("k");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Knob.Selector("k", HELP, options, Value.of("b")))
                .withMessageContaining("k");
    }
}
