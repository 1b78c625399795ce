package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFormattedTextField;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.grading.LedgerGrader;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.Samples;

/** A whole mission, from the choice of a track to handing in, and what the instructor's side makes of the ledger. */
@Timeout(120)
class MissionJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud-titan", "edge-guardian", "mobile-nomad", "tiny-pioneer"})
    void earnsEveryAutomaticPoint(String track) throws IOException {
        play(track, new Hand());
    }

    private void play(String track, Hand hand) throws IOException {
        RightAnswers right = new RightAnswers(track);
        try (OpenWindow window = new OpenWindow(home)) {
            hand.at(window);
            begin(window, track, hand);
            for (Part part : right.parts()) {
                play(part, right, hand);
            }
            window.action("play.submit").answer("Yes");
            window.untilStatus("Handed in");
        }
        assertThat(graded()).satisfies(student -> {
            assertThat(student.findings()).isEmpty();
            assertThat(student.state()).isEqualTo(StudentState.NEEDS_MARKING);
            assertThat(student.criteria())
                    .filteredOn(criterion -> criterion.outcome() != CriterionOutcome.PASSED)
                    .extracting(criterion -> criterion.id())
                    .as("what is not the machine's to judge")
                    .containsExactly("hand-quantitative", "hand-causal", "hand-constraints");
            assertThat(student.score().orElseThrow().points()).isEqualByComparingTo("70");
        });
    }

    private void begin(OpenWindow window, String track, Hand hand) {
        hand.press("start.start.play");
        hand.press("track." + track + ".play");
        window.dialog().textBox("student.id").setText("s1024");
        window.dialog().textBox("student.folder").setText(home.toString());
        hand.answer("OK");
        window.until("the mission is open", () -> window.shown("playPanel").isPresent());
    }

    private static void play(Part part, RightAnswers right, Hand hand) {
        hand.press("part." + part.id());
        Value prediction = right.lock(part);
        if (prediction instanceof Value.Numeric) {
            hand.type("lock.number", prediction.text());
        } else {
            hand.choose("lock.choice", prediction.text());
        }
        hand.press("lock.commit");
        hand.answer("Yes");
        Settings last = part.defaults();
        for (Settings settings : right.runs(part)) {
            settings.values().forEach((knob, value) -> hand.turn(part.knob(knob).orElseThrow(), value));
            hand.press("record");
            last = settings;
        }
        right.claims(part, last).forEach((claim, value) -> {
            if (value instanceof Value.Numeric) {
                hand.type("claim." + claim, value.text());
            } else {
                hand.choose("claim." + claim, value.text());
            }
        });
        hand.press("answer.commit");
        hand.answer("Yes");
        for (var prompt : part.questions().prompts()) {
            hand.type("reflection." + prompt.id(), right.reflection(last, part));
            hand.press("reflection." + prompt.id() + ".keep");
        }
    }

    private StudentResult graded() throws IOException {
        byte[] ledger;
        try (Stream<Path> files = Files.walk(home)) {
            ledger = Files.readAllBytes(files.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .findFirst()
                    .orElseThrow());
        }
        return new LedgerGrader(Samples.catalog(), Samples.rubric().rubric()).grade(new Submission() {
            @Override
            public String source() {
                return "s1024.ledger.jsonl";
            }

            @Override
            public Provenance provenance() {
                return Provenance.UNKNOWN;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(ledger);
            }
        });
    }

    /** Presses, types and turns what it finds by name, as soon as it is there and can be used. */
    private static final class Hand {

        private OpenWindow window;

        void at(OpenWindow place) {
            window = place;
        }

        void answer(String words) {
            window.answer(words);
        }

        void type(String field, String words) {
            JTextComponent text = (JTextComponent) waitFor(field);
            GuiActionRunner.execute(() -> text.setText(words));
            window.robot().waitForIdle();
        }

        private Component waitFor(String name) {
            window.until(
                    name + " is there",
                    () -> window.shown(name).filter(Component::isEnabled).isPresent());
            return window.shown(name).orElseThrow();
        }

        void press(String button) {
            AbstractButton pressed = (AbstractButton) waitFor(button);
            javax.swing.SwingUtilities.invokeLater(pressed::doClick);
            window.robot().waitForIdle();
        }

        void choose(String group, String value) {
            AbstractButton chosen = (AbstractButton) waitFor(group + "." + value);
            GuiActionRunner.execute(() -> chosen.setSelected(true));
        }

        void turn(Knob knob, Value value) {
            String name = "knob." + knob.id();
            if (knob instanceof Knob.Slider) {
                JFormattedTextField field = (JFormattedTextField) waitFor(name + ".field");
                GuiActionRunner.execute(() -> {
                    field.setText(value.text());
                    field.commitEdit();
                });
            } else {
                JComboBox<?> choice = (JComboBox<?>) waitFor(name);
                GuiActionRunner.execute(() -> choice.setSelectedIndex(index((Knob.Selector) knob, value)));
            }
            window.robot().waitForIdle();
        }
    }

    private static int index(Knob.Selector knob, Value value) {
        List<Value> values = knob.options().stream().map(each -> each.value()).toList();
        return values.indexOf(value);
    }
}
