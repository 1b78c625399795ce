package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.Marker;

/** Files: exported, merged, damaged, deleted. */
@Timeout(60)
class FilesJourney {

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void exportsTheGradesAsTheyStand() throws IOException {
        Path csv = elsewhere.resolve("grades.csv");
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            mark(window, "s1010", KeyEvent.VK_1);

            window.action("class.export");
            choose(window, csv);
            window.untilStatus("Written");

            assertThat(Files.readAllLines(csv)).anyMatch(line -> line.startsWith("s1010,") && line.contains(",69"));
        }
    }

    @Test
    void saysThatAGradebookIsOpenElsewhereAndGoesOn() {
        Path gradebook = home.resolve("sample-ledgers.gradebook");
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            assertThat(window.text("student.points")).isNotBlank();
        }
        try (Gradebook elsewhereOpen = Gradebook.open(gradebook, new Marker("Ben", InstantSource.system()));
                OpenWindow window = new OpenWindow(home)) {
            window.frame().button("recent.0").click();

            window.untilStatus("is open in another window or program");
            assertThat(elsewhereOpen.marks().of("s1010")).isEmpty();
        }
    }

    @Test
    void mergesAnotherMarkersGradebookAndAsksWhereBothDecided() throws IOException {
        Path other = elsewhere.resolve("other.gradebook");
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            mark(window, "s1010", KeyEvent.VK_1);
        }
        Files.copy(home.resolve("sample-ledgers.gradebook"), other);
        try (OpenWindow window = new OpenWindow(home)) {
            window.frame().button("recent.0").click();
            window.untilClassIsOpen();
            mark(window, "s1010", KeyEvent.VK_2);
            window.frame().toggleButton("hand.hand-quantitative.4").click();
            window.untilStatus("hand-quantitative");

            window.action("class.merge");
            choose(window, other);
            window.dialog().table("merge.table").requireRowCount(1);
            window.dialog()
                    .table("merge.table")
                    .cell(org.assertj.swing.data.TableCell.row(0).column(4))
                    .enterValue("There");
            window.answer("Merge").untilStatus("Merged");

            window.student("s1010");
            window.frame().toggleButton("hand.hand-quantitative.1").requireSelected();
            window.frame().toggleButton("hand.hand-causal.2").requireSelected();
        }
    }

    @Test
    void deletesAClassForGoodOnlyWhenAskedTwice() {
        Path gradebook = home.resolve("sample-ledgers.gradebook");
        try (OpenWindow window = new OpenWindow(home).withSamples()) {
            window.action("class.delete").answer("Cancel");
            assertThat(gradebook).exists();

            window.action("class.delete").answer("Delete the class").untilStatus("Deleted");
            assertThat(gradebook).doesNotExist();
            assertThat(window.shown("grade.nothing")).isPresent();
        }
    }

    private static void mark(OpenWindow window, String student, int key) {
        window.student(student);
        window.frame().table("roll.table").focus();
        window.robot().pressAndReleaseKey(key);
        window.untilStatus(student);
    }

    private static void choose(OpenWindow window, Path file) {
        JFileChooserFixture chooser = window.dialog().fileChooser();
        GuiActionRunner.execute(() -> chooser.target().setSelectedFile(file.toFile()));
        chooser.approve();
    }
}
