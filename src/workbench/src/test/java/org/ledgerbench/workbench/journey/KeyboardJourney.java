package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * A whole mission with real keys and nothing else, then the same ledger in the instructor's window. Needs a screen with a window
 * manager: without either, nobody gives the focus back when a question is answered.
 */
@Tag("screen")
@Timeout(300)
class KeyboardJourney {

    @TempDir
    Path home;

    private final Keyboard keys = new Keyboard();

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge-guardian", "tiny-pioneer"})
    void finishesAMission(String track) throws IOException {
        RightAnswers right = new RightAnswers(track);
        Path copy = home.resolve("mine").resolve("handed-in.ledger.jsonl");
        Files.createDirectories(copy.getParent());
        try (OpenWindow window = new OpenWindow(home)) {
            begin(track);
            for (Part part : right.parts()) {
                play(part, right);
            }
            keys.press(KeyEvent.VK_F7);
            keys.use("selfCheck.close");
            keys.menu("play.submit");
            keys.confirm();
            window.untilStatus("Handed in");
            keys.menu("play.copy");
            keys.until(
                    "a name is asked for",
                    () -> keys.focus() instanceof JTextComponent field
                            && field.getText().startsWith("hand-in-"));
            keys.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
            keys.type(copy.toString());
            keys.press(KeyEvent.VK_ENTER);
            window.untilStatus("handed-in");
            instructorSees(window, copy, right);
        }
        assertThat(lines(copy)).anySatisfy(line -> assertThat(line).contains("\"kind\":\"submit\""));
    }

    private void begin(String track) {
        keys.use("start.start.play");
        keys.use("track." + track + ".play");
        keys.fill("student.id", "s1024");
        keys.fill("student.folder", home.toString());
        keys.press(KeyEvent.VK_ENTER);
        keys.until("the mission is open", () -> ledger() != null);
    }

    private void play(Part part, RightAnswers right) throws IOException {
        keys.toPart(part.id());
        Value prediction = right.lock(part);
        enter("lock.number", "lock.choice", prediction);
        keep("lock.commit", true);
        for (Settings settings : right.runs(part)) {
            for (Map.Entry<String, Value> each : settings.values().entrySet()) {
                turn(part.knob(each.getKey()).orElseThrow(), each.getValue());
            }
            keep("record", false);
        }
        List<Settings> runs = right.runs(part);
        Settings last = runs.get(runs.size() - 1);
        right.claims(part, last).forEach((claim, value) -> enter("claim." + claim, "claim." + claim, value));
        keep("answer.commit", true);
        for (Prompt prompt : part.questions().prompts()) {
            String name = "reflection." + prompt.id();
            keys.fill(name, "By the Iron Law fewer samples are fewer operations. ");
            insertEvidence(name);
            keep(name + ".keep", false);
        }
    }

    private void enter(String field, String choice, Value value) {
        if (value instanceof Value.Numeric) {
            keys.fill(field, value.text());
        } else {
            keys.choose(choice, value.text());
        }
    }

    /** Presses a button that puts one line into the ledger. */
    private void keep(String button, boolean asks) throws IOException {
        int before = lines(ledger()).size();
        keys.use(button);
        if (asks) {
            keys.confirm();
        }
        keys.until(button + " keeps a line", () -> lines(ledger()).size() == before + 1);
    }

    private void turn(Knob knob, Value value) {
        String name = "knob." + knob.id();
        if (knob instanceof Knob.Slider) {
            keys.tabTo(name);
            keys.press(KeyEvent.VK_RIGHT);
            keys.fill(name + ".field", value.text());
            keys.press(KeyEvent.VK_ENTER);
            return;
        }
        JComboBox<?> choice = (JComboBox<?>) keys.tabTo(name);
        int wanted = ((Knob.Selector) knob)
                .options().stream().map(each -> each.value()).toList().indexOf(value);
        while (choice.getSelectedIndex() != wanted) {
            keys.press(choice.getSelectedIndex() < wanted ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
        }
    }

    /** The first reading of the latest run. */
    private void insertEvidence(String reflection) {
        Component editor = keys.focus();
        keys.use(reflection + ".evidence");
        keys.press(KeyEvent.VK_DOWN);
        keys.press(KeyEvent.VK_RIGHT);
        keys.press(KeyEvent.VK_ENTER);
        keys.until(
                "a run's value is in the text",
                () -> ((JTextComponent) editor).getText().contains("un "));
    }

    private void instructorSees(OpenWindow window, Path copy, RightAnswers right) {
        keys.menu("class.open");
        keys.fill("open.work", copy.toString());
        keys.press(KeyEvent.VK_ENTER);
        window.untilClassIsOpen();
        assertThat(window.text("student.name")).contains("s1024");
        for (Part part : right.parts()) {
            int runs = right.runs(part).size();
            // One table where it was played, one where it is marked; a page is laid out when somebody looks.
            keys.until(
                    "the runs of " + part.id() + " are there",
                    () -> rows(window, part).equals(List.of(runs, runs)));
            keys.press(KeyEvent.VK_RIGHT, KeyEvent.VK_ALT);
        }
    }

    /** How many runs each table of a part shows. */
    private static List<Integer> rows(OpenWindow window, Part part) {
        return window
                .robot()
                .finder()
                .findAll(
                        window.frame().target(),
                        each -> each instanceof JTable && ("runs." + part.id()).equals(each.getName()))
                .stream()
                .map(each -> ((JTable) each).getRowCount())
                .toList();
    }

    private Path ledger() {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
