package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.swing.JTable;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.workbench.Samples;

/** From the archive that Canvas hands out to the grade file it takes, with a stranger on the way. */
@Timeout(120)
class LmsJourney {

    private static final List<String> LEDGERS =
            List.of("costa-joao", "fernandez-diego", "haddad-fatima", "okafor-amara");
    private static final String GRADEBOOK =
            "Student,ID,SIS User ID,SIS Login ID,Section,Mission 09 (4711),Other (1)\r\n"
                    + "    Points Possible,,,,,70,10\r\n"
                    + "\"Costa, João\",1000,S0,costa,A,,7.5\r\n"
                    + "\"Fernández, Diego\",1001,S1,fernandez,A,12,7.5\r\n"
                    + "\"Haddad, Fatima\",1002,S2,haddad,A,,\r\n"
                    + "\"Oka, Amara\",1003,S3,amara,A,,7.5\r\n"
                    + "\"Absent, Alma\",9999,S99,alma,A,,\r\n";

    @TempDir
    Path home;

    @TempDir
    Path downloads;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void goesFromACanvasArchiveToAFilledGradeFile() throws IOException {
        Path gradebook = Files.writeString(downloads.resolve("gradebook.csv"), GRADEBOOK);
        Path filled = downloads.resolve("upload.csv");
        try (OpenWindow window = new OpenWindow(home)) {
            open(window, archive(), gradebook);
            window.untilStatus("Submissions of nobody on the roster: 1");
            window.frame().table("roll.table").requireRowCount(6);

            match(window, "S3");
            window.frame().table("roll.table").requireRowCount(5);

            fill(window, gradebook, filled);
        }

        List<String> before = Files.readAllLines(gradebook);
        List<String> after = Files.readAllLines(filled);
        assertThat(after).hasSameSizeAs(before);
        for (int line = 0; line < before.size(); line++) {
            assertThat(withoutGrade(after.get(line))).isEqualTo(withoutGrade(before.get(line)));
        }
        assertThat(after.get(5)).as("the stranger's grade").matches("\"Oka, Amara\",1003,S3,amara,A,\\d+.*,7.5");
        assertThat(after.get(6)).as("nobody's grade").isEqualTo(before.get(6));

        try (OpenWindow window = new OpenWindow(home)) {
            window.frame().button("recent.0").click();
            window.untilClassIsOpen().student("S3");
            window.action("class.match").untilStatus("Every submission is of a student on the roster");
        }
        try (OpenWindow window = new OpenWindow(home)) {
            open(window, archive(), gradebook);
            window.untilStatus("5 students");
        }
    }

    @Test
    void takesOverWhomAnotherMarkerMatchedBeforeTheirMarks() throws IOException {
        Path gradebook = Files.writeString(downloads.resolve("gradebook.csv"), GRADEBOOK);
        String flags;
        try (OpenWindow window = new OpenWindow(downloads.resolve("theirs"))) {
            open(window, archive(), gradebook);
            match(window, "S3");
            window.student("S3").frame().textBox("comment.text").enterText("Well argued.");
            window.student("S0");
            flags = flags(window);
        }
        Path theirs;
        try (Stream<Path> files = Files.list(downloads.resolve("theirs"))) {
            theirs = files.filter(file -> file.toString().endsWith(".gradebook"))
                    .findFirst()
                    .orElseThrow();
        }
        try (OpenWindow window = new OpenWindow(home)) {
            open(window, archive(), gradebook);
            window.frame().table("roll.table").requireRowCount(6);

            merge(window, theirs);
            window.answer("Show what that changes");
            window.until("the difference is shown", () -> isAsked(window, "regrade.table"));
            window.answer("Store the new grading");
            window.until("the marks are shown", () -> isAsked(window, "merge.table"));
            window.answer("Merge").untilStatus("Merged");

            window.until(
                    "the stranger is gone",
                    () -> window.frame().table("roll.table").rowCount() == 5);
            window.student("S3");
            assertThat(window.text("comment.text")).isEqualTo("Well argued.");
            assertThat(flags(window)).as("the mark needs no second look").isEqualTo(flags);
        }
    }

    /** The findings about the student who was matched, and their marks that need a second look. */
    private static String flags(OpenWindow window) {
        var table = window.frame().table("roll.table");
        return table.cell(TableCell.row(table.cell("S3").row())
                        .column(table.target().getColumnCount() - 1))
                .value();
    }

    private static void merge(OpenWindow window, Path theirs) {
        window.action("class.merge");
        JFileChooserFixture chooser = new JFileChooserFixture(window.robot(), "merge.chooser");
        GuiActionRunner.execute(() -> chooser.target().setSelectedFile(theirs.toFile()));
        chooser.approve();
    }

    /** Whether a dialog with that component is open. */
    private static boolean isAsked(OpenWindow window, String name) {
        return !window.robot()
                .finder()
                .findAll(each -> name.equals(each.getName()) && each.isShowing())
                .isEmpty();
    }

    private void open(OpenWindow window, Path archive, Path roster) throws IOException {
        window.action("class.open");
        DialogFixture form = window.dialog();
        form.comboBox("open.layout").requireDisabled();
        form.textBox("open.work").setText(archive.toString());
        window.until(
                "the archive is recognised",
                () -> form.textBox("open.looks").text().contains("Canvas"));
        form.comboBox("open.layout").requireEnabled();
        form.textBox("open.roster").setText(roster.toString());
        form.textBox("open.rubric").setText(automaticRubric().toString());
        window.answer("OK").untilClassIsOpen();
    }

    private static void match(OpenWindow window, String student) {
        window.action("class.match");
        DialogFixture asking = window.dialog();
        asking.table("match.table").requireRowCount(1);
        asking.button("match.likely").click();
        assertThat(asking.table("match.table").cell(TableCell.row(0).column(3)).value())
                .as("nobody has that name")
                .isEmpty();
        JTable table = asking.table("match.table").target();
        GuiActionRunner.execute(() -> {
            table.editCellAt(0, 3);
            javax.swing.JComboBox<?> students = (javax.swing.JComboBox<?>) table.getEditorComponent();
            for (int index = 0; index < students.getItemCount(); index++) {
                if (students.getItemAt(index).toString().contains("id=" + student + ",")) {
                    students.setSelectedIndex(index);
                }
            }
        });
        window.answer("Show what that changes");
        window.until(
                "the difference is shown",
                () -> window.dialog().target().isShowing()
                        && !window.robot()
                                .finder()
                                .findAll(window.dialog().target(), each -> "regrade.table".equals(each.getName()))
                                .isEmpty());
        window.answer("Store the new grading").untilStatus("The new grading is stored");
        window.until(
                "the stranger is gone", () -> window.frame().table("roll.table").rowCount() == LEDGERS.size() + 1);
    }

    private static void fill(OpenWindow window, Path gradebook, Path filled) {
        window.action("class.fill");
        DialogFixture form = window.dialog();
        form.button("fill.write").requireDisabled();
        form.textBox("fill.file").setText(gradebook.toString());
        window.until(
                "the columns are there", () -> form.comboBox("fill.assignment").contents().length == 3);
        form.comboBox("fill.assignment").selectItem("Mission 09 (4711)");
        window.until(
                "the preview is there",
                () -> form.textBox("fill.preview").text().contains("Column: Mission 09 (4711)"));
        if (form.checkBox("fill.agree").isEnabled()) {
            form.button("fill.write").requireDisabled();
            form.checkBox("fill.agree").check();
        }
        form.button("fill.write").requireEnabled().click();
        JFileChooserFixture chooser = new JFileChooserFixture(window.robot(), "fill.target");
        GuiActionRunner.execute(() -> chooser.target().setSelectedFile(filled.toFile()));
        chooser.approve();
        window.untilStatus("Written");
        window.answer("OK");
    }

    /** The line without the cell of the assignment. */
    private static String withoutGrade(String line) {
        return line.replaceFirst("(,A),[^,]*,", "$1,,");
    }

    private Path archive() throws IOException {
        Path archive = downloads.resolve("submissions.zip");
        try (OutputStream stream = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (int index = 0; index < LEDGERS.size(); index++) {
                // The last one hands in with a number that the gradebook does not have.
                int user = index == LEDGERS.size() - 1 ? 7777 : 1000 + index;
                zip.putNextEntry(
                        new ZipEntry("name%d_%d_%d_mission.ledger.jsonl".formatted(index, user, 50_000 + index)));
                Files.copy(Samples.folder().resolve("cloud-titan").resolve(LEDGERS.get(index) + ".ledger.jsonl"), zip);
                zip.closeEntry();
            }
        }
        return archive;
    }

    /** The standard rubric without what waits for a hand, so that everybody is fully graded at once. */
    private Path automaticRubric() throws IOException {
        String whole = Files.readString(Samples.rubrics().resolve("data-selection.yaml"));
        String checks = whole.substring(0, whole.indexOf("  # By hand"));
        return Files.writeString(downloads.resolve("automatic.yaml"), checks.replace("total: 100", "total: 70"));
    }
}
