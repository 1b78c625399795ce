package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another rubric, seen before it is stored. */
@Timeout(60)
class RegradeJourney {

    @TempDir
    Path home;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void showsWhatAChangedBandDoesAndStoresItOnlyWhenWanted() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.student("s1004");
            String before = window.text("student.points");

            changeKneeBand(window);
            window.dialog().table("regrade.table").cell("s1004");
            window.answer("Leave everything as it is").untilStatus("Everything stays");
            assertThat(window.text("student.points")).isEqualTo(before);

            changeKneeBand(window);
            window.answer("Store the new grading").untilStatus("The new grading is stored");
            window.until(
                    "the student in front has other points",
                    () -> !window.text("student.points").equals(before));
            assertThat(window.text("student.about")).contains("s1004");
        }
    }

    @Test
    void tellsAMistakeInTheRubricWhereItIsWritten() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            edit(window, text -> text.replaceFirst("total: 100", "total: 99"));

            window.until(
                    "the mistake is told",
                    () -> window.dialog().textBox("rubric.problem").text().contains("99"));
            window.answer("Cancel").answer("Leave them behind").untilStatus("The rubric stays as it is");
        }
    }

    @Test
    void keepsTheChangesOfARubricUntilTheyAreLeftBehind() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            changeKneeBand(window);
            window.answer("Change the rubric again");

            assertThat(window.dialog().textBox("rubric.text").text()).contains("within: 14%");
            window.answer("Cancel").answer("Go on changing");
            assertThat(window.dialog().textBox("rubric.text").text()).contains("within: 14%");
            window.answer("Cancel").answer("Leave them behind").untilStatus("The rubric stays as it is");
        }
    }

    @Test
    void saysThatNobodysPointsChangeWhereNobodysDo() {
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            edit(window, text -> text.replaceFirst("title: Data selection", "title: Data, selection"));

            assertThat(window.dialog().textBox("regrade.summary").text()).contains("nobody's points");
            window.answer("Leave everything as it is").untilStatus("Everything stays");
        }
    }

    private static void changeKneeBand(OpenWindow window) {
        edit(window, text -> {
            int knee = text.indexOf("- id: roi-knee");
            return text.substring(0, knee) + text.substring(knee).replaceFirst("within: 5%", "within: 14%");
        });
    }

    private static void edit(OpenWindow window, java.util.function.UnaryOperator<String> change) {
        window.action("class.rubric");
        JTextComponentFixture text = window.dialog().textBox("rubric.text");
        GuiActionRunner.execute(
                () -> text.target().setText(change.apply(text.target().getText())));
        window.answer("Show the difference");
    }
}
