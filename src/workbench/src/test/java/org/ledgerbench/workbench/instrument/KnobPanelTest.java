package org.ledgerbench.workbench.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;

class KnobPanelTest {

    private static final KnobHelp HELP = new KnobHelp("Threshold", "", "What it is.", "Broder 1997");

    private final List<Settings> heard = new ArrayList<>();
    private final Knob.Slider threshold = new Knob.Slider("threshold", HELP, new Range(0.4, 0.95, 0.01, false), 0.8);
    private final Knob.Selector sampler = new Knob.Selector(
            "sampler",
            HELP,
            List.of(Option.of("random", "Random"), Option.of("uncertainty", "Uncertainty")),
            Value.of("random"));
    private final Knob.Switch gpu = new Knob.Switch("gpu", HELP, false);
    private final KnobPanel panel = new KnobPanel(List.of(threshold, sampler, gpu), heard::add);

    @Test
    void standsAtTheDefaultsAndHasSaidNothing() {
        assertThat(panel.settings())
                .isEqualTo(new Settings(
                        Map.of("threshold", Value.of(0.8), "sampler", Value.of("random"), "gpu", Value.of(false))));
        assertThat(heard).isEmpty();
    }

    @Test
    void keepsAValueBetweenTwoPositions() {
        panel.show(panel.settings().with("threshold", Value.of(0.805)));

        assertThat(panel.settings().number("threshold")).isEqualTo(0.805);
    }

    @Test
    void saysOnceThatSeveralKnobsWereTurned() {
        panel.show(new Settings(
                Map.of("threshold", Value.of(0.5), "sampler", Value.of("uncertainty"), "gpu", Value.of(true))));

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).text("sampler")).isEqualTo("uncertainty");
    }

    @Test
    void everyPositionOfTheSliderIsAnExactStep() {
        SliderControl control = new SliderControl(threshold, () -> {});
        for (int position = 0; position <= control.slider().getMaximum(); position++) {
            control.slider().setValue(position);
            assertThat(control.value()).isEqualTo(Value.of((40 + position) / 100.0));
        }
    }

    @Test
    void refusesAValueTheKnobRefuses() {
        Settings outside = panel.settings().with("threshold", Value.of(0.99));

        assertThatIllegalArgumentException().isThrownBy(() -> panel.show(outside));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1e999", "0.99", "0.3", "NaN", "0.5.5"})
    void staysWhereItIsAndSaysSoWhenSomethingElseIsTyped(String typed) {
        JFormattedTextField field = named(panel, "knob.threshold.field", JFormattedTextField.class);
        JTextArea refused = named(panel, "knob.threshold.refused", JTextArea.class);

        field.setText(typed);

        assertThat(refused.isVisible()).isTrue();
        assertThat(refused.getText()).isEqualTo("Type a number from 0.4 to 0.95. The knob stays at 0.80.");
        assertThat(panel.settle()).isFalse();
        assertThat(panel.settings().number("threshold")).isEqualTo(0.8);
        assertThat(heard).isEmpty();
    }

    @Test
    void takesOverWhatWasTypedAndNotConfirmed() {
        named(panel, "knob.threshold.field", JFormattedTextField.class).setText("0,5");

        assertThat(panel.settle()).isTrue();

        assertThat(panel.settings().number("threshold")).isEqualTo(0.5);
        assertThat(heard).hasSize(1);
    }

    @Test
    void forgetsTheRefusalWhenTheSliderIsMoved() {
        JFormattedTextField field = named(panel, "knob.threshold.field", JFormattedTextField.class);
        field.setText("abc");

        named(panel, "knob.threshold", JSlider.class).setValue(0);

        assertThat(named(panel, "knob.threshold.refused", JTextArea.class).isVisible())
                .isFalse();
        assertThat(field.getText()).isEqualTo("0.40");
        assertThat(panel.settle()).isTrue();
    }

    @Test
    void readsThousandsAsTheWindowWritesThem() {
        Knob.Slider labels = new Knob.Slider("labels", HELP, new Range(2000, 60_000, 100, true), 2000);
        KnobPanel wide = new KnobPanel(List.of(labels), settings -> {});
        named(wide, "knob.labels.field", JFormattedTextField.class).setText("15,000");

        assertThat(wide.settle()).isTrue();
        assertThat(wide.settings().number("labels")).isEqualTo(15_000);
    }

    @Test
    void everyKnobOfTheMissionSaysWhatItIsItsUnitAndItsSource() {
        for (Track track : new DataSelectionMission().description().tracks()) {
            for (Part part : track.parts()) {
                List<Knob> knobs = part.instruments().knobs();
                KnobPanel shown = new KnobPanel(knobs, settings -> {});
                for (Knob knob : knobs) {
                    JToggleButton question = named(shown, "knob." + knob.id() + ".help", JToggleButton.class);
                    JTextArea words = named(shown, "knob." + knob.id() + ".explanation", JTextArea.class);
                    assertThat(words.isVisible()).isFalse();

                    question.doClick();

                    assertThat(words.isVisible()).isTrue();
                    assertThat(words.getText())
                            .contains(knob.help().explanation())
                            .contains("Source: " + knob.help().source());
                    assertThat(words.getText())
                            .contains(
                                    knob.help().unit().length() > 1
                                            ? "Unit: " + knob.help().unit()
                                            : "No unit");
                }
            }
        }
    }

    @Test
    void f1OnAKnobShowsItsHelpAndHidesItAgain() {
        JTextArea words = named(panel, "knob.threshold.explanation", JTextArea.class);
        JComponent knob =
                (JComponent) named(panel, "knob.threshold", JSlider.class).getParent();
        Object action =
                knob.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(KeyStroke.getKeyStroke("F1"));

        knob.getActionMap().get(action).actionPerformed(null);
        assertThat(words.isVisible()).isTrue();
        knob.getActionMap().get(action).actionPerformed(null);
        assertThat(words.isVisible()).isFalse();
    }

    private static <T extends Component> T named(Container within, String name, Class<T> type) {
        for (Component each : within.getComponents()) {
            if (name.equals(each.getName())) {
                return type.cast(each);
            }
            T deeper = each instanceof Container inner ? named(inner, name, type) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
