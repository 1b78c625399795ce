package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.identity.IdentityResolver;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Submission;

class HostileArchiveTest {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LISTING = 0x02014b50;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.ledger.jsonl",
                "/etc/evil.ledger.jsonl",
                "C:\\evil.ledger.jsonl",
                "x\\..\\..\\e.ledger.jsonl",
                "..\u2215evil.ledger.jsonl"
            })
    void leavesOutEntriesThatLeadElsewhere(String name) throws IOException {
        Path archive = new TestZip()
                .with("good.ledger.jsonl", TestZip.ledger("s1"))
                .with(name, TestZip.ledger("s2"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions()).extracting(Submission::source).containsExactly("good.ledger.jsonl");
            assertThat(codes(intake)).containsExactly("entry-refused");
        }
        assertThat(folder.toFile().list()).containsExactly("archive.zip");
    }

    @Test
    void leavesOutLinksAndDevices() throws IOException {
        Path archive = new TestZip()
                .withMode("link.ledger.jsonl", 0120777, "/etc/passwd")
                .withMode("device.ledger.jsonl", 0060644, "")
                .withMode("plain.ledger.jsonl", 0100644, TestZip.ledger("s1"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions()).extracting(Submission::source).containsExactly("plain.ledger.jsonl");
            assertThat(intake.notices())
                    .extracting(LmsNotice::message)
                    .anyMatch(text -> text.contains("symbolic link"));
            assertThat(codes(intake)).containsExactly("entry-refused", "entry-refused");
        }
    }

    @Test
    void stopsABombAtAHundredTimesItsPackedSize() throws IOException {
        Path archive = new TestZip()
                .with("bomb.ledger.jsonl", new byte[8 << 20])
                .with("good.ledger.jsonl", TestZip.ledger("s1"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThatThrownBy(() -> readAll(intake, "bomb.ledger.jsonl"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("bomb.ledger.jsonl")
                    .hasMessageContaining("100 times");
            assertThat(readAll(intake, "good.ledger.jsonl")).isPositive();
        }
    }

    @Test
    void stopsEntriesAndArchivesAtTheirAbsoluteLimits() throws IOException {
        byte[] noise = new byte[3000];
        new Random(1).nextBytes(noise);
        Path archive = new TestZip()
                .with("a.ledger.jsonl", noise)
                .with("b.ledger.jsonl", Arrays.copyOf(noise, 2000))
                .with("c.ledger.jsonl", Arrays.copyOf(noise, 1900))
                .in(folder);
        ArchiveLimits limits = new ArchiveLimits(10, 2500, 3000, 100);

        try (ArchiveIntake intake = open(archive, limits)) {
            assertThatThrownBy(() -> readAll(intake, "a.ledger.jsonl")).hasMessageContaining("larger than 2500 bytes");
        }
        try (ArchiveIntake intake = open(archive, limits)) {
            assertThat(readAll(intake, "b.ledger.jsonl")).isEqualTo(2000);
            assertThat(readAll(intake, "b.ledger.jsonl")).isEqualTo(2000);
            assertThatThrownBy(() -> readAll(intake, "c.ledger.jsonl"))
                    .hasMessageContaining("3000 bytes came out of the archive");
        }
    }

    @Test
    void believesNoHeaderThatClaimsLessOrMoreThanComesOut() throws IOException {
        byte[] less = new TestZip().with("a.ledger.jsonl", TestZip.ledger("s1")).bytes();
        patch(less, LISTING, 24, 10);
        byte[] more = new TestZip().with("a.ledger.jsonl", TestZip.ledger("s1")).bytes();
        patch(more, LISTING, 24, 4000);

        try (ArchiveIntake intake = open(TestZip.write(folder, less))) {
            assertThatThrownBy(() -> readAll(intake, "a.ledger.jsonl"))
                    .hasMessageContaining("10 bytes its header claims");
        }
        try (ArchiveIntake intake = open(TestZip.write(folder, more))) {
            assertThatThrownBy(() -> readAll(intake, "a.ledger.jsonl")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void noticesContentThatWasChanged() throws IOException {
        byte[] archive =
                new TestZip().with("a.ledger.jsonl", TestZip.ledger("s1")).bytes();
        patch(archive, LISTING, 16, 12345);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            assertThatThrownBy(() -> readAll(intake, "a.ledger.jsonl")).hasMessageContaining("checksum");
        }
    }

    @Test
    void keepsBothOfTwoEntriesWithOneName() throws IOException {
        Path archive = new TestZip()
                .with("a.ledger.jsonl", TestZip.ledger("s1"))
                .with("a.ledger.jsonl", TestZip.ledger("s22"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions())
                    .extracting(Submission::source)
                    .containsExactly("a.ledger.jsonl", "a.ledger.jsonl#2");
            assertThat(readAll(intake, "a.ledger.jsonl#2")).isEqualTo(readAll(intake, "a.ledger.jsonl") + 1);
            assertThat(codes(intake)).containsExactly("duplicate-entry");
        }
    }

    @Test
    void tellsNamesThatDifferOnlyInCaseOrNormalForm() throws IOException {
        Path archive = new TestZip()
                .with("Ada.ledger.jsonl", TestZip.ledger("s1"))
                .with("ada.ledger.jsonl", TestZip.ledger("s2"))
                .with("Müller.ledger.jsonl", TestZip.ledger("s3"))
                .with("Mu\u0308ller.ledger.jsonl", TestZip.ledger("s4"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(intake.submissions()).hasSize(4);
            assertThat(codes(intake)).containsExactly("names-alike", "names-alike");
        }
    }

    @Test
    void keepsAnEncryptedLedgerAsOneThatCannotBeRead() throws IOException {
        byte[] archive = new TestZip()
                .with("doejane_1234_1_m.ledger.jsonl", TestZip.ledger("s1"))
                .bytes();
        patch(archive, LOCAL_HEADER, 6, (short) 0x0801);
        patch(archive, LISTING, 8, (short) 0x0801);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            assertThat(codes(intake)).containsExactly("encrypted-entry");
            assertThat(intake.submissions()).singleElement().satisfies(submission -> {
                assertThat(submission.provenance().studentId()).contains("1234");
                assertThatThrownBy(submission::open).hasMessageContaining("protected with a password");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(shorts = {9, 12, 14, 93, 95, 99})
    void keepsALedgerPackedInAnUnusualWayAsOneThatCannotBeRead(short method) throws IOException {
        byte[] archive =
                new TestZip().with("a.ledger.jsonl", TestZip.ledger("s1")).bytes();
        patch(archive, LOCAL_HEADER, 8, method);
        patch(archive, LISTING, 10, method);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            assertThat(codes(intake)).containsExactly("unsupported-entry");
            assertThatThrownBy(() -> readAll(intake, "a.ledger.jsonl")).hasMessageContaining("not supported");
        }
    }

    @Test
    void refusesATruncatedArchiveInASentence() {
        byte[] whole = new TestZip()
                .with("a.ledger.jsonl", TestZip.ledger("s1"))
                .with("b.ledger.jsonl", TestZip.ledger("s2"))
                .bytes();

        for (int length = 0; length < whole.length; length += 7) {
            Path archive = TestZip.write(folder, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> open(archive))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("archive.zip")
                    .hasMessageContaining("damaged or cut off");
        }
    }

    @Test
    void refusesToListMoreEntriesThanTheLimit() {
        TestZip zip = new TestZip();
        for (int number = 0; number < 101; number++) {
            zip.with("s" + number + ".ledger.jsonl", "x");
        }
        Path archive = zip.in(folder);

        assertThatThrownBy(() -> open(archive, new ArchiveLimits(100, 1000, 1000, 100)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("more than 100 entries");
    }

    @Test
    void survivesChangedBytesAnywhere() {
        byte[] whole = new TestZip()
                .with("doejane_1234_1_m.ledger.jsonl", TestZip.ledger("s1"))
                .with("doejohn_1235_2_m.ledger.jsonl", TestZip.ledger("s2").repeat(20))
                .bytes();
        Random random = new Random(20261123);
        for (int round = 0; round < 400; round++) {
            byte[] mutated = whole.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            readWhatCanBeRead(TestZip.write(folder, mutated));
        }
    }

    /** Everything but an {@link IOException} would fail the test. */
    private static void readWhatCanBeRead(Path archive) {
        try (ArchiveIntake intake = open(archive)) {
            for (Submission submission : intake.submissions()) {
                long most = 100 * archive.toFile().length();
                assertThat(readAll(intake, submission.source())).isLessThanOrEqualTo(most);
            }
        } catch (IOException told) {
            assertThat(told.getMessage()).endsWith(".");
        }
    }

    private static long readAll(ArchiveIntake intake, String source) throws IOException {
        Submission found = intake.submissions().stream()
                .filter(submission -> submission.source().equals(source))
                .findFirst()
                .orElseThrow();
        try (InputStream in = found.open()) {
            return in.readAllBytes().length;
        }
    }

    private static void patch(byte[] archive, int signature, int offset, int value) {
        ByteBuffer buffer = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(find(buffer, signature) + offset, value);
    }

    private static void patch(byte[] archive, int signature, int offset, short value) {
        ByteBuffer buffer = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort(find(buffer, signature) + offset, value);
    }

    private static int find(ByteBuffer buffer, int signature) {
        int position = 0;
        while (buffer.getInt(position) != signature) {
            position++;
        }
        return position;
    }

    private static ArchiveIntake open(Path archive) throws IOException {
        return open(archive, ArchiveLimits.DEFAULT);
    }

    private static ArchiveIntake open(Path archive, ArchiveLimits limits) throws IOException {
        return ArchiveIntake.open(
                archive, new ArchiveOptions(limits, Optional.empty(), new IdentityResolver(StudentDirectory.NONE)));
    }

    private static List<String> codes(ArchiveIntake intake) {
        return intake.notices().stream().map(LmsNotice::code).toList();
    }
}
