package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code grade} from the archive of a system to the grade file of that system. */
final class GradeLmsTest {

    @TempDir
    Path temporary;

    private LmsFiles files;
    private Path rubric;

    @BeforeEach
    void haveAClass() throws IOException {
        files = new LmsFiles(temporary);
        rubric = files.automaticRubric();
    }

    @Test
    void fromCanvasArchiveToCanvasGradebook() throws IOException {
        Path gradebook = files.canvasGradebook("");
        Path filled = temporary.resolve("filled.csv");

        Call call = grade(
                files.canvasArchive(),
                gradebook,
                "--fill",
                gradebook,
                "--assignment",
                "Mission 09",
                "--out",
                filled,
                "grades.json");

        assertThat(call.err()).contains("Canvas submissions archive", "1 MISSING", "Wrote ");
        assertThat(call.out()).contains("0, Student (S0): (empty) -> ").contains("Grades changed: " + files.size());
        assertOnlyTheGradesDiffer(gradebook, filled, 5);
        assertThat(Files.readString(filled)).contains("\"Absent, Alma\",9999,S99,alma,A,,\r\n");
    }

    @Test
    void fromMoodleArchiveToWorksheetAndFeedbackArchive() throws IOException {
        Path worksheet = files.moodleWorksheet();
        Path filled = temporary.resolve("filled.csv");
        Path feedback = temporary.resolve("feedback.zip");

        Call call = grade(
                files.moodleArchive(), worksheet, "--fill", worksheet, "--out", filled, "--feedback-zip", feedback);

        assertThat(call.err()).contains("Moodle submissions archive", "Feedback files: " + files.size());
        assertThat(Files.readString(filled)).startsWith("\ufeffIdentifier,").contains("dedup-commitment: 2 of 2");
        assertThat(entries(feedback))
                .hasSize(files.size())
                .allMatch(name -> name.matches("Student \\d_\\d{4}_assignfeedback_file/feedback\\.pdf"));
    }

    @Test
    void aDryRunShowsEverythingAndWritesNothing() throws IOException {
        Path gradebook = files.canvasGradebook("");
        Path archive = files.canvasArchive();
        Set<String> before = names();

        Call call = grade(
                archive,
                gradebook,
                "--fill",
                gradebook,
                "--assignment",
                "Mission 09",
                "--out",
                temporary.resolve("f.csv"),
                "--dry-run");

        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("Column: Mission 09 (4711)", "Grades to change: " + files.size());
        assertThat(call.err()).contains("A dry run: nothing was written.");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void doubtsKeepTheFileFromBeingWrittenUntilSomebodyAgrees() throws IOException {
        Path gradebook = files.canvasGradebook("12");
        Path archive = files.canvasArchive();
        Path filled = temporary.resolve("filled.csv");

        Call dry = grade(archive, gradebook, "--fill", gradebook, "--assignment", "Mission 09", "--dry-run");
        Call refused = grade(archive, gradebook, "--fill", gradebook, "--assignment", "Mission 09", "--out", filled);
        assertThat(dry.status()).isEqualTo(1);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("Nothing was written, because of the doubts above.", "--agree");
        assertThat(filled).doesNotExist();

        Call agreed = grade(
                archive, gradebook, "--fill", gradebook, "--assignment", "Mission 09", "--out", filled, "--agree");
        assertThat(agreed.status()).isZero();
        assertThat(agreed.out()).contains("12 -> ");
        assertOnlyTheGradesDiffer(gradebook, filled, 5);
    }

    @Test
    void aFreshFileIsMadeWhereNoneWasDownloaded() throws IOException {
        Path fresh = temporary.resolve("sakai.csv");

        Call call = grade(
                files.canvasArchive(),
                files.canvasGradebook(""),
                "--fresh",
                "sakai",
                "--assignment",
                "Mission 09",
                "--out",
                fresh);

        assertThat(call.status()).isZero();
        assertThat(Files.readString(fresh))
                .startsWith("\ufeff\"Student ID\",\"Name\",\"Mission 09 [70]\"")
                .contains("\"S0\",\"0, Student\",\"");
    }

    @ParameterizedTest
    @CsvSource({"canvas, 1", "moodle, 0", "brightspace, 0", "blackboard, 1", "sakai, 0"})
    void aFreshFileIsMadeForEverySystem(String system, int doubts) throws IOException {
        Path fresh = path("fresh.csv");
        List<String> call = List.of(
                "grade",
                files.moodleArchive().toString(),
                "--rubric",
                rubric.toString(),
                "--fresh",
                system,
                "--assignment",
                "Mission 09",
                "--out",
                fresh.toString());

        Call preview =
                Call.of(Stream.concat(call.stream(), Stream.of("--dry-run")).toArray(String[]::new));
        Call written =
                Call.of(Stream.concat(call.stream(), Stream.of("--agree")).toArray(String[]::new));

        assertThat(preview.status()).as(preview.err()).isEqualTo(doubts);
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(written.out()).contains("Grades changed: " + files.size());
        assertThat(fresh).isNotEmptyFile();
    }

    @Test
    void contradictoryCallsAreRefusedInASentence() throws IOException {
        Path gradebook = files.canvasGradebook("");
        Path archive = files.canvasArchive();

        assertRefused("goes with --fill", grade(archive, gradebook, "--dry-run"));
        assertRefused(
                "exclude each other",
                grade(archive, gradebook, "--fill", gradebook, "--assignment", "Mission 09", "--fresh", "moodle"));
        assertRefused(
                "--out with a name that ends with .csv",
                grade(archive, gradebook, "--fill", gradebook, "--out", path("g.json")));
        assertRefused(
                "takes the grade file?",
                grade(
                        archive,
                        gradebook,
                        "--fill",
                        gradebook,
                        "--assignment",
                        "Mission 09",
                        "--out",
                        path("a.csv"),
                        path("b.csv")));
        assertRefused("Say where to write", Call.of("grade", archive.toString(), "--rubric", rubric.toString()));
        assertRefused("goes with --gradebook DB", grade(archive, gradebook, "--apply", "--out", path("a.csv")));
        assertRefused(
                "rubric.yaml",
                grade(
                        archive,
                        gradebook,
                        "--fill",
                        Files.writeString(path("rubric.yaml"), "rubric: 1\n"),
                        "--out",
                        path("x.yaml")));
    }

    @Test
    void aFileWithoutTheStudentsIsNotBlamedOnTheMarking() throws IOException {
        Path rows = Files.writeString(
                path("rows.csv"),
                "Student,ID,SIS User ID,SIS Login ID,Section,Mission 09 (4711)\n\"Doe, Jane\",7,S77,jane,A,\n");

        Call call = grade(files.canvasArchive(), rows, "--fill", rows, "--dry-run");

        assertThat(call.err())
                .contains("There is no grade to write: no row of the file takes one")
                .doesNotContain("nobody is fully marked");
    }

    @Test
    void theFileToFillSaysWhoIsInTheClassToo() throws IOException {
        Path gradebook = files.canvasGradebook("");
        Path filled = path("filled.csv");

        Call call = Call.of(
                "grade",
                files.canvasArchive().toString(),
                "--rubric",
                rubric.toString(),
                "--fill",
                gradebook.toString(),
                "--assignment",
                "4711",
                "--out",
                filled.toString());

        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.err()).contains("1 MISSING");
        assertThat(call.out()).contains("Absent, Alma (S99) handed in nothing");
        assertOnlyTheGradesDiffer(gradebook, filled, 5);
    }

    @Test
    void severalAssignmentsAreToldWithTheOptionThatChooses() throws IOException {
        Path gradebook = files.canvasGradebook("");

        assertRefused(
                "Name the one that is meant (--assignment on the command line). There are: \"Mission 09 (4711)\","
                        + " \"Other (1)\".",
                grade(files.canvasArchive(), gradebook, "--fill", gradebook, "--dry-run"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe, Jane\",1,S1,j,A,, | line 3: there is a quotation mark inside a cell",
                "\"Doe, Jane,1,S1,j,A,, | line 3: a quotation mark is opened here and never closed",
            },
            quoteCharacter = '`')
    void aDamagedGradeFileIsToldAsOneWhetherToFillOrAsRoster(String row, String sentence) throws IOException {
        Path damaged = Files.writeString(
                path("damaged.csv"),
                "Student,ID,SIS User ID,SIS Login ID,Section,Mission 09 (4711),Other (1)\n"
                        + "    Points Possible,,,,,70,10\n" + row + "\n");
        Path archive = files.canvasArchive();
        Path sound = files.canvasGradebook("");

        for (Call call : List.of(
                grade(archive, damaged, "--out", path("g.json")),
                grade(archive, sound, "--fill", damaged, "--out", path("f.csv")))) {
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.err()).containsIgnoringCase("damaged.csv: " + sentence);
        }
        assertThat(names()).doesNotContain("g.json", "f.csv");
    }

    @Test
    void ofAHostileArchiveTheHarmlessPartIsGradedAndTheRestIsTold() throws IOException {
        Path archive = files.hostileArchive();
        Set<String> before = names();

        Call call = Call.of(
                "grade",
                archive.toString(),
                "--rubric",
                rubric.toString(),
                "--out",
                path("g.json").toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .contains(
                        "was left out because its name leads out of the archive with \"..\".",
                        "was left out because its name is an absolute path.",
                        "was left out because its name begins with a drive letter.",
                        "\"nested.zip\" is an archive inside the archive and was not opened.",
                        "2 students: 1 GRADED, 1 ERROR.");
        assertThat(Files.readString(path("g.json")))
                .contains("grows to more than 100 times its packed size", "\"state\":\"ERROR\"");
        assertThat(call.err()).doesNotContain("\u001B");
        before.add("g.json");
        assertThat(names()).isEqualTo(before);
        assertThat(temporary.getParent().resolve("evil.ledger.jsonl")).doesNotExist();
    }

    @Test
    void ofManyFilesThatAreNoLedgersOnlySomeAreNamed() throws IOException {
        Path archive = files.archiveWithEssays(50);

        Call call = Call.of(
                "grade",
                archive.toString(),
                "--rubric",
                rubric.toString(),
                "--out",
                path("g.json").toString());

        assertThat(call.status()).as(call.err()).isZero();
        assertThat(call.err().lines().filter(line -> line.endsWith("is no ledger and was not graded.")))
                .hasSize(20);
        assertThat(call.err()).contains("... and 30 more like it (not-a-ledger).");
    }

    @Test
    void anArchiveThatIsCutOffIsRefusedInASentence() throws IOException {
        Path archive = files.canvasArchive();
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        assertRefused(
                "submissions.zip is no zip file, or it is damaged or cut off. Download it again.",
                Call.of(
                        "grade",
                        archive.toString(),
                        "--rubric",
                        rubric.toString(),
                        "--out",
                        path("g.json").toString()));
    }

    @Test
    void anArchiveIsReadAsWhatSomebodyChose() throws IOException {
        Call call =
                grade(files.canvasArchive(), files.canvasGradebook(""), "--archive", "plain", "--out", path("g.json"));

        assertThat(call.err()).contains("plain archive");
    }

    @Test
    void anUnknownAssignmentIsToldBeforeAnythingIsGraded() throws IOException {
        Path gradebook = files.canvasGradebook("");

        Call call = grade(
                files.canvasArchive(),
                gradebook,
                "--fill",
                gradebook,
                "--assignment",
                "Mission 10",
                "--out",
                path("f.csv"));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("Mission 10").doesNotContain("students:");
    }

    private Path path(String name) {
        return temporary.resolve(name);
    }

    private static void assertRefused(String sentence, Call call) {
        assertThat(call.status()).as(call.err()).isEqualTo(2);
        assertThat(call.err()).contains(sentence);
    }

    private Call grade(Path archive, Path roster, Object... more) {
        List<String> arguments = new ArrayList<>(List.of("grade", archive.toString(), "--rubric", rubric.toString()));
        arguments.addAll(List.of("--roster", roster.toString()));
        for (Object each : more) {
            boolean isResult = each.equals("grades.json");
            arguments.add(isResult ? path("grades.json").toString() : each.toString());
        }
        return Call.of(arguments.toArray(String[]::new));
    }

    /** Line by line, cell by cell: nothing but the cells of one column may differ. */
    private static void assertOnlyTheGradesDiffer(Path before, Path after, int column) throws IOException {
        String[] old = Files.readString(before).split("\r\n", -1);
        String[] now = Files.readString(after).split("\r\n", -1);
        assertThat(now).hasSameSizeAs(old);
        for (int line = 0; line < old.length; line++) {
            String[] cells = now[line].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            String[] were = old[line].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells.length > column && line > 1) {
                cells[column] = "";
                were[column] = "";
            }
            assertThat(Arrays.asList(cells)).isEqualTo(Arrays.asList(were));
        }
    }

    private Set<String> names() throws IOException {
        try (var found = Files.list(temporary)) {
            return new TreeSet<>(
                    found.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static List<String> entries(Path archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
