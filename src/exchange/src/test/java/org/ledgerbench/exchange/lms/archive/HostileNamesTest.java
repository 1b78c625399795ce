package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.lms.intake.ClassIntake;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Submission;

/** Names that lead elsewhere, each told in its sentence, with nothing on the disk but the archive. */
class HostileNamesTest {

    private static final String ABOVE = "its name leads out of the archive with \"..\"";
    private static final String ABSOLUTE = "its name is an absolute path";
    private static final String DRIVE = "its name begins with a drive letter";
    private static final String CONTROL = "its name contains control characters";

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void haveAFolder() throws IOException {
        folder = Files.createDirectories(parent.resolve("a/b"));
    }

    @AfterEach
    void nothingWasUnpacked() throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(folder.resolve("archive.zip"));
        }
    }

    static Stream<Arguments> namesThatLeadElsewhere() {
        return Stream.of(
                Arguments.of("../evil.ledger.jsonl", ABOVE),
                Arguments.of("x/../../evil.ledger.jsonl", ABOVE),
                Arguments.of("..\\evil.ledger.jsonl", ABOVE),
                Arguments.of("x\\..\\..\\evil.ledger.jsonl", ABOVE),
                Arguments.of("x/..\\../evil.ledger.jsonl", ABOVE),
                Arguments.of("%2e%2e/evil.ledger.jsonl", ABOVE),
                Arguments.of("%252e%252e%252fevil.ledger.jsonl", ABOVE),
                Arguments.of("..%c0%af../..%2Fevil.ledger.jsonl", ABOVE),
                Arguments.of("\uFF0E\uFF0E/evil.ledger.jsonl", ABOVE),
                Arguments.of("\u2025/evil.ledger.jsonl", ABOVE),
                Arguments.of("..\u2215evil.ledger.jsonl", ABOVE),
                Arguments.of("..\u2044evil.ledger.jsonl", ABOVE),
                Arguments.of("..\uFF3Cevil.ledger.jsonl", ABOVE),
                Arguments.of(".\u200B./evil.ledger.jsonl", ABOVE),
                Arguments.of(".. /evil.ledger.jsonl", ABOVE),
                Arguments.of("Jane Doe_1_assignsubmission_file/../../evil.ledger.jsonl", ABOVE),
                Arguments.of("/evil.ledger.jsonl", ABSOLUTE),
                Arguments.of("//server/share/evil.ledger.jsonl", ABSOLUTE),
                Arguments.of("\\\\server\\share\\evil.ledger.jsonl", ABSOLUTE),
                Arguments.of("\\evil.ledger.jsonl", ABSOLUTE),
                Arguments.of("\uFF0Fevil.ledger.jsonl", ABSOLUTE),
                Arguments.of("%2Fevil.ledger.jsonl", ABSOLUTE),
                Arguments.of("C:\\evil.ledger.jsonl", DRIVE),
                Arguments.of("c:evil.ledger.jsonl", DRIVE),
                Arguments.of("C\uFF1A/evil.ledger.jsonl", DRIVE),
                Arguments.of("\\\\?\\C:\\evil.ledger.jsonl", ABSOLUTE),
                Arguments.of("evil\u0000.ledger.jsonl", CONTROL),
                Arguments.of("evil\n.ledger.jsonl", CONTROL),
                Arguments.of("evil\u001B[2J.ledger.jsonl", CONTROL),
                Arguments.of("x".repeat(2_000) + ".ledger.jsonl", "its name is longer than 1024 characters"));
    }

    @ParameterizedTest
    @MethodSource("namesThatLeadElsewhere")
    void anEntryThatLeadsElsewhereIsLeftOutInASentence(String name, String reason) throws IOException {
        Path archive = new TestZip()
                .with("good.ledger.jsonl", TestZip.ledger("s1"))
                .with(name, TestZip.ledger("s2"))
                .in(folder);

        try (ClassIntake intake = open(archive)) {
            assertThat(read(intake)).containsExactly(TestZip.ledger("s1"));
            assertThat(refusals(intake)).singleElement().satisfies(notice -> {
                assertThat(notice.message())
                        .startsWith("The entry \"")
                        .endsWith("\" was left out because " + reason
                                + ". No system writes such an archive: find out where it comes from.")
                        .hasSizeLessThan(400);
                assertThat(notice.message().chars().noneMatch(Character::isISOControl))
                        .isTrue();
            });
        }
    }

    @Test
    void linksAndDevicesAreLeftOutWhateverTheyPointAt() throws IOException {
        Path archive = new TestZip()
                .withMode("absolute.ledger.jsonl", 0120777, "/etc/passwd")
                .withMode("relative.ledger.jsonl", 0120777, "good.ledger.jsonl")
                .withMode("folder", 0120777, "..")
                .withMode("pipe.ledger.jsonl", 0010644, "")
                .withMode("device.ledger.jsonl", 0060644, "")
                .with("folder/through.ledger.jsonl", TestZip.ledger("s2"))
                .with("good.ledger.jsonl", TestZip.ledger("s1"))
                .in(folder);

        try (ClassIntake intake = open(archive)) {
            assertThat(read(intake)).containsExactly(TestZip.ledger("s2"), TestZip.ledger("s1"));
            assertThat(refusals(intake))
                    .extracting(notice -> notice.message().replaceAll("(?s).* because (it is [^.]+)\\..*", "$1"))
                    .containsExactlyInAnyOrder(
                            "it is a symbolic link",
                            "it is a symbolic link",
                            "it is a symbolic link",
                            "it is no ordinary file",
                            "it is no ordinary file");
        }
    }

    @Test
    void twoEntriesOfOneNameAreBothReadAndTold() throws IOException {
        Path archive = new TestZip()
                .with("x/a.ledger.jsonl", TestZip.ledger("s1"))
                .with("x//./a.ledger.jsonl", TestZip.ledger("s2"))
                .with("x\\a.ledger.jsonl", TestZip.ledger("s3"))
                .in(folder);

        try (ClassIntake intake = open(archive)) {
            assertThat(read(intake)).containsExactly(TestZip.ledger("s1"), TestZip.ledger("s2"), TestZip.ledger("s3"));
            assertThat(messages(intake, "duplicate-entry"))
                    .containsExactly(
                            "The archive holds \"x/a.ledger.jsonl\" more than once; copy 2 is called"
                                    + " \"x/a.ledger.jsonl#2\" here. Find out which one was handed in.",
                            "The archive holds \"x/a.ledger.jsonl\" more than once; copy 3 is called"
                                    + " \"x/a.ledger.jsonl#3\" here. Find out which one was handed in.");
        }
    }

    @Test
    void aNameLikeThatOfACopyIsNotTakenForOne() throws IOException {
        Path archive = new TestZip()
                .with("a.ledger.jsonl#2", TestZip.ledger("s0"))
                .with("a.ledger.jsonl", TestZip.ledger("s1"))
                .with("a.ledger.jsonl", TestZip.ledger("s2"))
                .in(folder);

        try (ClassIntake intake = open(archive)) {
            assertThat(intake.submissions())
                    .extracting(Submission::source)
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }
    }

    @Test
    void namesThatDifferInCaseOrNormalFormAreBothReadAndTold() throws IOException {
        Path archive = new TestZip()
                .with("Ada.ledger.jsonl", TestZip.ledger("s1"))
                .with("ADA.ledger.jsonl", TestZip.ledger("s2"))
                .with("Müller.ledger.jsonl", TestZip.ledger("s3"))
                .with("Mu\u0308ller.ledger.jsonl", TestZip.ledger("s4"))
                .with("\uFF21da.ledger.jsonl", TestZip.ledger("s5"))
                .in(folder);

        try (ClassIntake intake = open(archive)) {
            assertThat(intake.submissions()).hasSize(5);
            assertThat(messages(intake, "names-alike"))
                    .contains("The archive holds \"Ada.ledger.jsonl\" and \"ADA.ledger.jsonl\", which differ in nothing"
                            + " but case or accents' spelling. Both were read.")
                    .hasSize(3);
        }
    }

    @Test
    void namesOfAnOldArchiverAreReadInItsCodePage() throws IOException {
        byte[] archive =
                new TestZip().with("M_ller.ledger.jsonl", TestZip.ledger("s1")).bytes();
        String asBytes = new String(archive, StandardCharsets.ISO_8859_1).replace("M_ller", "M\u0081ller");
        byte[] old = asBytes.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + 10 < old.length; i++) {
            boolean local = old[i] == 'P' && old[i + 1] == 'K' && old[i + 2] == 3;
            boolean listed = old[i] == 'P' && old[i + 1] == 'K' && old[i + 2] == 1;
            if (local || listed) {
                old[i + (local ? 7 : 9)] &= ~8;
            }
        }

        try (ClassIntake intake = open(TestZip.write(folder, old))) {
            assertThat(intake.submissions()).extracting(Submission::source).containsExactly("Müller.ledger.jsonl");
        }
    }

    private static ClassIntake open(Path archive) throws IOException {
        return ClassIntake.open(
                List.of(archive), new LedgerSearch(CancelToken.NEVER), ArchiveOptions.of(StudentDirectory.NONE));
    }

    private static List<String> read(ClassIntake intake) throws IOException {
        List<String> ledgers = new java.util.ArrayList<>();
        for (Submission submission : intake.submissions()) {
            try (var in = submission.open()) {
                ledgers.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return ledgers;
    }

    private static List<LmsNotice> refusals(ClassIntake intake) {
        return intake.notices().stream()
                .filter(notice -> notice.code().equals("entry-refused"))
                .toList();
    }

    private static List<String> messages(ClassIntake intake, String code) {
        return intake.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .map(LmsNotice::message)
                .toList();
    }
}
