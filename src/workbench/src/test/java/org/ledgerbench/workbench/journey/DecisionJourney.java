package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JTabbedPane;
import org.assertj.swing.core.matcher.JButtonMatcher;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a marker decides against the program, each with a reason, and what they look at before. */
@Timeout(60)
class DecisionJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void setsOtherPointsWithAReasonAndGoesBackToTheAutomaticOnes() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            assertThat(window.text("student.points")).isEqualTo("59.00 of 100");

            turnToSecondPart(window);
            press(window, "criterion.roi-iterations.override");
            fill(window, "override", "3.5", "the eleventh was a slip");
            set(window, "Set these points");
            assertThat(problem(window, "override")).isEqualTo("Give points from 0 to 3.");
            fill(window, "override", "1,5", " ");
            set(window, "Set these points");
            assertThat(problem(window, "override")).isEqualTo("Say why.");
            fill(window, "override", "1,5", "the eleventh was a slip");
            window.answer("Set these points").untilStatus("Stored");
            assertThat(window.text("student.points")).isEqualTo("60.50 of 100");

            press(window, "criterion.roi-iterations.override");
            window.answer("Back to the automatic points").untilStatus("Stored");
            assertThat(window.text("student.points")).isEqualTo("59.00 of 100");
        }
    }

    @Test
    void setsAPenaltyThatOutlivesTheWindow() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010").action("mark.penalty");
            fill(window, "penalty", "5", "handed in two days late, by mail");
            window.answer("Set the penalty").untilStatus("Stored");

            assertThat(window.text("student.points")).isEqualTo("54.00 of 100");
            window.action("mark.penalty").answer("Cancel");
            assertThat(window.text("student.points")).isEqualTo("54.00 of 100");
        }
        try (OpenWindow window = new OpenWindow(home)) {
            window.frame().button("recent.0").click();
            window.untilClassIsOpen().student("s1010");

            assertThat(window.text("student.points")).isEqualTo("54.00 of 100");
        }
    }

    @Test
    void peeksAtTheFormulasWithTheStudentsNumbers() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1010");
            turnToSecondPart(window);
            JCheckBox peek = (JCheckBox) window.shown("part.labeling-roi.peek").orElseThrow();
            GuiActionRunner.execute(() -> peek.doClick());

            window.until(
                    "the formulas are typeset",
                    () -> !formulas(window).isEmpty()
                            && formulas(window).stream().allMatch(each -> each.getWidth() > 0));
        }
    }

    private static void turnToSecondPart(OpenWindow window) {
        JTabbedPane tabs = window.frame().tabbedPane("student.tabs").target();
        GuiActionRunner.execute(() -> tabs.setSelectedIndex(1));
        window.robot().waitForIdle();
    }

    private static Collection<Component> formulas(OpenWindow window) {
        return window.robot()
                .finder()
                .findAll(
                        window.frame().target(),
                        each -> each.isShowing()
                                && each.getClass().getSimpleName().equals("TypesetFormula"));
    }

    private static void press(OpenWindow window, String name) {
        JButton button = (JButton) window.robot().finder().findByName(name);
        javax.swing.SwingUtilities.invokeLater(button::doClick);
        window.robot().waitForIdle();
    }

    private static void fill(OpenWindow window, String key, String points, String reason) {
        DialogFixture dialog = window.dialog();
        Map.of(key + ".points", points, key + ".reason", reason)
                .forEach((field, words) -> dialog.textBox(field).setText(words));
    }

    private static void set(OpenWindow window, String words) {
        window.dialog().button(JButtonMatcher.withText(words).andShowing()).click();
        window.robot().waitForIdle();
    }

    private static String problem(OpenWindow window, String key) {
        return window.dialog().label(key + ".problem").text();
    }
}
