package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JSlider;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first part of a mission, from the prediction to the check before handing in. */
class PlayJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void playsAPartIntoALedgerThatTheCheckReads() throws IOException {
        try (OpenWindow window = new OpenWindow(home)) {
            window.frame().toggleButton("perspective.play").click();
            window.frame().button("track.edge-guardian.play").click();
            window.dialog().textBox("student.id").setText("s1024");
            window.dialog().textBox("student.folder").setText(home.toString());
            window.answer("OK");
            window.until("the mission is open", () -> window.shown("playPanel").isPresent());

            type(window, "lock.number", "35");
            window.frame().button("lock.commit").click();
            window.answer("Yes");
            JSlider knob = (JSlider) window.shown("knob.threshold").orElseThrow();
            GuiActionRunner.execute(() -> knob.setValue(knob.getMinimum()));
            window.robot().waitForIdle();
            window.frame().button("record").click();
            window.frame().button("answer.commit").click();
            window.answer("Yes");
            type(window, "reflection.iron-law", "Fewer samples, fewer FLOPs: O falls.");
            window.frame().button("reflection.iron-law.keep").click();

            assertThat(window.text("lock.said")).contains("35");
            window.action("play.check");
            assertThat(window.dialog().target().getName()).isEqualTo("selfCheckDialog");
            window.dialog().button("selfCheck.go.0").click();
            window.robot().waitForIdle();
        }
        assertThat(lines()).hasSize(5);
        assertThat(lines().get(1)).contains("\"kind\":\"lock\",\"answer\":35");
        assertThat(lines().get(2)).contains("\"kind\":\"run\",\"knobs\":{\"threshold\":0.4}");
        assertThat(lines().get(3)).contains("\"kind\":\"answer\",\"values\":{\"threshold\":0.4}");
        assertThat(lines().get(4)).contains("\"kind\":\"reflection\",\"prompt\":\"iron-law\"");
    }

    /** Puts words into a field. */
    private static void type(OpenWindow window, String field, String words) {
        JTextComponent text = (JTextComponent) window.shown(field).orElseThrow();
        GuiActionRunner.execute(() -> text.setText(words));
        window.robot().waitForIdle();
    }

    private List<String> lines() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            Path ledger = files.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(ledger);
        }
    }
}
