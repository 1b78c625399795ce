package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Submission;

class ArchiveIntakeTest {

    @TempDir
    Path folder;

    @Test
    void readsACanvasArchiveAgainstItsGradebook() throws IOException {
        Path archive = new TestZip()
                .with("doejane_1234_98765_mission.ledger.jsonl", TestZip.ledger("jdoe"))
                .with("obrienseánshay_LATE_1235_98766_mission.ledger.jsonl", TestZip.ledger("S002"))
                .with("mülleränne_1236_98767_mission.ledger.jsonl", TestZip.ledger("zed"))
                .with("nobodyhere_1237_text.html", "<p>I had no time</p>")
                .in(folder);
        StudentDirectory directory =
                GradeFiles.read(LmsResource.bytes("canvas/comma.csv")).directory();

        try (ArchiveIntake intake = ArchiveIntake.open(archive, ArchiveOptions.of(directory))) {
            assertThat(intake.recognition().layout()).isEqualTo(ArchiveLayout.CANVAS);
            assertThat(intake.recognition().reason()).contains("4 of its 4 files");
            assertThat(intake.submissions())
                    .extracting(
                            submission -> submission.provenance().studentId().orElse("?"))
                    .containsExactly("S001", "S003", "S002");
            assertThat(codes(intake))
                    .containsExactlyInAnyOrder("identity-disagrees", "late-submission", "not-a-ledger");
            assertThat(intake.systemIds())
                    .isEqualTo(Map.of(
                            "doejane_1234_98765_mission.ledger.jsonl", "1234",
                            "obrienseánshay_LATE_1235_98766_mission.ledger.jsonl", "1235",
                            "mülleränne_1236_98767_mission.ledger.jsonl", "1236"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mission-1.ledger.jsonl, mission-2.ledger.jsonl",
        "mission.ledger-1.jsonl, mission.ledger-2.jsonl",
        "mission-1.ledger.jsonl, mission-1b4e28ba-2fa1-11d2-883f-0016d3cca427.ledger.jsonl"
    })
    void countsTheNewestOfSeveralAttemptsAndNamesTheOthers(String second, String third) throws IOException {
        Path archive = new TestZip()
                .with("doejane_1234_1_mission.ledger.jsonl", TestZip.ledger("a"))
                .with("doejane_1234_2_" + second, TestZip.ledger("a"))
                .with("doejane_1234_3_" + third, TestZip.ledger("a"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions())
                    .extracting(submission -> submission.provenance().attempt())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(intake.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo("resubmission");
                assertThat(notice.message())
                        .startsWith("\"doejane_1234_3")
                        .contains("doejane_1234_1", "doejane_1234_2");
            });
        }
    }

    @Test
    void aNumberOfTheStudentsOwnIsNoResubmission() throws IOException {
        Path archive = new TestZip()
                .with("doejane_1234_1_week-9.ledger.jsonl", TestZip.ledger("a"))
                .with("doejane_1234_2_mission.ledger.jsonl", TestZip.ledger("a"))
                .with("roejo_1235_3_mission-1.ledger.jsonl", TestZip.ledger("b"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions())
                    .extracting(submission -> submission.provenance().attempt())
                    .containsOnly(1);
            assertThat(codes(intake)).containsExactly("several-ledgers");
        }
    }

    @Test
    void saysWhenOneSubmissionHoldsTwoLedgers() throws IOException {
        Path archive = new TestZip()
                .with("doejane_1234_1_edge.ledger.jsonl", TestZip.ledger("a"))
                .with("doejane_1234_2_cloud.ledger.jsonl", TestZip.ledger("a"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions()).hasSize(2);
            assertThat(codes(intake)).containsExactly("several-ledgers");
        }
    }

    @Test
    void readsAMoodleArchiveOfEveryVariant() throws IOException {
        Path archive = new TestZip()
                .with("Jane Doe_12345_assignsubmission_file/mission.ledger.jsonl", TestZip.ledger("jdoe"))
                .with("Seán O'Brien_12346_assignsubmission_file_/mission.ledger.jsonl", TestZip.ledger("sobrien"))
                .with("Änne Müller_12347_assignsubmission_file_mission.ledger.jsonl", TestZip.ledger("amueller"))
                .with("Participant_12350_assignsubmission_file/mission.ledger.jsonl", TestZip.ledger("zed"))
                .with("Group_7_assignsubmission_file/mission.ledger.jsonl", TestZip.ledger("eve"))
                .in(folder);
        StudentDirectory directory =
                GradeFiles.read(LmsResource.bytes("moodle/en.csv")).directory();

        try (ArchiveIntake intake = ArchiveIntake.open(archive, ArchiveOptions.of(directory))) {
            assertThat(intake.recognition().layout()).isEqualTo(ArchiveLayout.MOODLE);
            assertThat(intake.submissions())
                    .extracting(
                            submission -> submission.provenance().studentId().orElse("?"))
                    .containsExactlyInAnyOrder(
                            "jdoe@example.org",
                            "sobrien@example.org",
                            "amueller@example.org",
                            "zed@example.org",
                            "eve@example.org");
            assertThat(codes(intake)).containsExactlyInAnyOrder("name-differs", "group-submission");
        }
    }

    @Test
    void readsAPlainArchiveAndReportsWhatIsNoLedger() throws IOException {
        Path archive = new TestZip()
                .with("class/edge/s1.ledger.jsonl", TestZip.ledger("s1"))
                .with("class/edge/renamed by the browser.jsonl.txt", "\uFEFF " + TestZip.ledger("s2"))
                .with("class/essay.docx", "PK no ledger")
                .with("class/more.zip", "PK")
                .with("__MACOSX/class/._s1.ledger.jsonl", "x")
                .with("class/.DS_Store", "x")
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.recognition().layout()).isEqualTo(ArchiveLayout.PLAIN);
            assertThat(intake.submissions())
                    .extracting(Submission::source)
                    .containsExactly("class/edge/renamed by the browser.jsonl.txt", "class/edge/s1.ledger.jsonl");
            assertThat(intake.submissions())
                    .allSatisfy(submission ->
                            assertThat(submission.provenance().studentId()).isEmpty());
            assertThat(codes(intake)).containsExactlyInAnyOrder("not-a-ledger", "nested-archive");
        }
    }

    @Test
    void followsALayoutChosenByHand() throws IOException {
        Path archive = new TestZip()
                .with("doejane_1234_1_mission.ledger.jsonl", TestZip.ledger("a"))
                .in(folder);

        try (ArchiveIntake intake = ArchiveIntake.open(
                archive, ArchiveOptions.of(StudentDirectory.NONE).as(ArchiveLayout.PLAIN))) {
            assertThat(intake.recognition().reason()).contains("as chosen");
            assertThat(intake.submissions())
                    .singleElement()
                    .satisfies(submission ->
                            assertThat(submission.provenance().studentId()).isEmpty());
        }
    }

    @Test
    void saysWhichFilesOfASystemsArchiveAreNamedOtherwise() throws IOException {
        Path archive = new TestZip()
                .with("doejane_1234_1_mission.ledger.jsonl", TestZip.ledger("a"))
                .with("doejohn_1235_2_mission.ledger.jsonl", TestZip.ledger("b"))
                .with("extra.ledger.jsonl", TestZip.ledger("c"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions()).hasSize(3);
            assertThat(codes(intake)).containsExactly("unlike-the-others");
        }
    }

    @Test
    void takesAnEmptyArchiveForAnEmptyClass() throws IOException {
        try (ArchiveIntake intake = open(new TestZip().in(folder))) {
            assertThat(intake.submissions()).isEmpty();
            assertThat(intake.notices()).isEmpty();
        }
    }

    @Test
    void readsALargeClassFromManyThreads() throws IOException {
        TestZip zip = new TestZip();
        IntStream.range(0, 5000)
                .forEach(number -> zip.with(
                        "student%04d_%d_%d_mission.ledger.jsonl".formatted(number, 10_000 + number, 50_000 + number),
                        TestZip.ledger("s" + number)));

        try (ArchiveIntake intake = open(zip.in(folder))) {
            assertThat(intake.submissions()).hasSize(5000);
            List<String> ledgers = intake.submissions().parallelStream()
                    .map(ArchiveIntakeTest::read)
                    .toList();
            assertThat(ledgers)
                    .isEqualTo(IntStream.range(0, 5000)
                            .mapToObj(number -> TestZip.ledger("s" + number))
                            .toList());
            assertThat(read(intake.submissions().get(0))).isEqualTo(ledgers.get(0));
        }
    }

    @Test
    void tellsArchivesFromLedgersByTheirFirstBytes() throws IOException {
        assertThat(ArchiveIntake.isArchive(new TestZip().with("a", "b").in(folder)))
                .isTrue();
        assertThat(ArchiveIntake.isArchive(new TestZip().in(folder))).isTrue();
        assertThat(ArchiveIntake.isArchive(
                        TestZip.write(folder, TestZip.ledger("s1").getBytes(StandardCharsets.UTF_8))))
                .isFalse();
        assertThat(ArchiveIntake.isArchive(TestZip.write(folder, new byte[0]))).isFalse();
    }

    private static String read(Submission submission) {
        try (InputStream in = submission.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static ArchiveIntake open(Path archive) throws IOException {
        return ArchiveIntake.open(archive, ArchiveOptions.of(StudentDirectory.NONE));
    }

    private static List<String> codes(ArchiveIntake intake) {
        return intake.notices().stream().map(LmsNotice::code).toList();
    }
}
