package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.JTable;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
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

    @Test
    void takesLevelsFromTheKeyboardAsSoonAsTheClassIsOpen() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.until(
                    "the focus is in the table",
                    () -> window.frame().table("roll.table").target().isFocusOwner());
            window.robot().pressAndReleaseKey(KeyEvent.VK_2);
            window.untilStatus("Stored");

            window.frame().toggleButton("hand.hand-quantitative.2").requireSelected();
        }
    }

    @Test
    void takesNoLevelFromKeysThatMeanSomethingElse() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            window.frame().table("roll.table").focus();
            int[] others = {InputEvent.ALT_DOWN_MASK, InputEvent.CTRL_DOWN_MASK, InputEvent.META_DOWN_MASK};
            for (int modifier : others) {
                GuiActionRunner.execute(() -> {
                    JTable table = window.frame().table("roll.table").target();
                    table.dispatchEvent(
                            new KeyEvent(table, KeyEvent.KEY_TYPED, 0, modifier, KeyEvent.VK_UNDEFINED, '2'));
                });
            }
            window.robot().pressAndReleaseKey(KeyEvent.VK_1);
            window.untilStatus("hand-quantitative");

            window.frame().toggleButton("hand.hand-quantitative.1").requireSelected();
            assertThat(window.text("student.points")).isEqualTo("69.00 of 100");
        }
    }

    @Test
    void takesMarksBackAndDoesThemAgain() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            String before = window.text("student.points");
            window.frame().table("roll.table").focus();
            window.robot().pressAndReleaseKey(KeyEvent.VK_1);
            window.untilStatus("Stored");

            window.action("undo").untilStatus("Taken back");
            assertThat(window.text("student.points")).isEqualTo(before);
            window.action("redo").untilStatus("Done again");
            assertThat(window.text("student.points")).isEqualTo("69.00 of 100");
        }
    }

    @Test
    void goesOnToTheNextStudentWhenOneCriterionIsMarkedAcrossTheClass() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            window.frame().checkBox("dock.oneCriterion").check();
            window.frame().table("roll.table").focus();
            window.robot().pressAndReleaseKey(KeyEvent.VK_3);

            window.until(
                    "the next student is in front",
                    () -> window.text("student.about").contains("s1011"));
        }
    }

    @Test
    void hidesNamesIdsAndPathsEverywhereAndShowsThemAgain() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");

            window.action("mark.names").untilStatus("hidden");
            String[][] table = window.frame().table("roll.table").contents();
            assertThat(table).isDeepEqualTo(window.frame().table("roll.table").contents());
            assertThat(Arrays.deepToString(table))
                    .doesNotContain("Banerjee")
                    .doesNotContain("s1010")
                    .doesNotContain(".ledger");
            assertThat(window.text("student.name")).startsWith("Student ");
            assertThat(window.text("student.about")).doesNotContain("s1010").doesNotContain("banerjee");

            window.action("mark.names").untilStatus("shown");
            assertThat(window.text("student.name")).isEqualTo("Priya Banerjee");
        }
    }

    @Test
    void narrowsTheClassByWords() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.frame().textBox("filter.words").enterText("banerjee");

            window.until(
                    "one student is left",
                    () -> window.frame().table("roll.table").rowCount() == 1);
            window.frame().table("roll.table").cell("s1010");
        }
    }

    @Test
    void keepsACommentForThisStudentAndForTheNext() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            window.frame().textBox("comment.text").enterText("Well argued.");
            window.frame().button("comment.keep").click();
            window.until(
                    "the comment is in the list",
                    () -> window.frame().list("comment.kept").contents().length == 1);

            window.student("s1011");
            assertThat(window.text("comment.text")).isEmpty();
            window.student("s1010");
            assertThat(window.text("comment.text")).isEqualTo("Well argued.");
        }
    }

    @Test
    void namesEveryToolForThoseWhoCannotSeeIt() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            assertThat(window.robot()
                            .finder()
                            .findAll(
                                    window.frame().target(),
                                    each -> each.isShowing()
                                            && (each instanceof javax.swing.AbstractButton
                                                    || each instanceof javax.swing.JTable)
                                            && each.getName() != null
                                            // A spinner's own arrows; the arrow keys do the same.
                                            && !each.getName().startsWith("Spinner.")))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(each -> assertThat(each.getAccessibleContext().getAccessibleName())
                            .as(each.getName())
                            .isNotBlank());
        }
    }
}
