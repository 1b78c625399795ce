package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Marking with the keyboard. */
@Timeout(60)
class MarkingJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void marksThreeCriteriaWithTheKeyboardAndFindsThemInAReopenedWindow() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            window.frame().table("roll.table").focus();
            window.robot().pressAndReleaseKeys(KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_2);
            window.untilStatus("hand-constraints");

            assertThat(window.text("student.points")).isEqualTo("81.00 of 100");
            assertThat(window.text("student.state")).startsWith("Graded");
        }
        try (OpenWindow window = new OpenWindow(home)) {
            window.frame().button("recent.0").click();
            window.untilClassIsOpen().student("s1010");

            assertThat(window.text("student.points")).isEqualTo("81.00 of 100");
            window.frame().toggleButton("hand.hand-quantitative.1").requireSelected();
            window.frame().toggleButton("hand.hand-causal.2").requireSelected();
        }
    }
}
