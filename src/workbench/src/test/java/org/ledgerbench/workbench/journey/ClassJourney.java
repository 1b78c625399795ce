package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at a class as a whole. */
class ClassJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void goesFromAPairWithTheSameRunsToEitherStudent() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            showPairs(window);

            window.frame().table("class.pairs.table").selectRows(0);
            window.frame().button("class.pairs.second").click();
            window.until(
                    "the second is in front", () -> window.text("student.about").contains("s1018"));

            showPairs(window);
            window.frame().table("class.pairs.table").focus();
            window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
            window.until(
                    "the first is in front", () -> window.text("student.about").contains("s1014"));
        }
    }

    @Test
    void followsEveryMarkAndHidesNames() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.frame().toggleButton("perspective.class").click();
            window.until("the class is shown", () -> window.shown("class.facts").isPresent());
            assertThat(window.text("class.facts"))
                    .isEqualTo(
                            "27 students: 23 to mark \u00b7 1 handed in nothing \u00b7 1 excused \u00b7 2 unreadable");

            window.frame().toggleButton("perspective.grade").click();
            window.student("s1010");
            window.frame().table("roll.table").focus();
            window.robot().pressAndReleaseKeys(KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_2);
            window.untilStatus("hand-constraints");
            window.action("mark.names");
            showPairs(window);

            window.until(
                    "the mark counts",
                    () -> window.text("class.facts")
                            .equals(
                                    "27 students: 1 graded \u00b7 22 to mark \u00b7 1 handed in nothing \u00b7 1 excused \u00b7 2 unreadable"));
            assertThat(window.frame()
                            .table("class.pairs.table")
                            .cell(org.assertj.swing.data.TableCell.row(0).column(0))
                            .value())
                    .startsWith("Student ");
        }
    }

    private static void showPairs(OpenWindow window) {
        window.frame().toggleButton("perspective.class").click();
        window.until("the class is shown", () -> window.shown("class.tabs").isPresent());
        window.frame().tabbedPane("class.tabs").selectTab("Same runs");
        window.until(
                "the ledgers are read", () -> window.shown("class.pairs.table").isPresent());
        window.robot().waitForIdle();
    }
}
