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
    void noticesContentThatWasChanged() throws IOException {
        byte[] archive =
                new TestZip().with("a.ledger.jsonl", TestZip.ledger("s1")).bytes();
        patch(archive, LISTING, 16, 12345);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            assertThatThrownBy(() -> readAll(intake, "a.ledger.jsonl")).hasMessageContaining("checksum");
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
