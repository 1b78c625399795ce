package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.Allocation;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Submission;

/** Archives that would grow without end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArchiveBombTest {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LISTING = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @AfterEach
    void nothingWasUnpacked() {
        assertThat(folder.toFile().list()).containsExactly("archive.zip");
    }

    @Test
    void anEntryStopsAtAHundredTimesItsPackedSize() throws IOException {
        Path archive =
                new TestZip().with("bomb.ledger.jsonl", new byte[15 * MEGABYTE]).in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThatThrownBy(() -> drain(intake.submissions().get(0)))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "The entry bomb.ledger.jsonl of the archive grows to more than 100 times its packed"
                                    + " size, so it was not read. Download the archive again, or ask the student for the file.");
        }
    }

    @Test
    void aStudentsBombCostsNobodyElseTheirLedger() throws IOException {
        Path archive = new TestZip()
                .with("a.ledger.jsonl", TestZip.ledger("s1"))
                .with("bomb.ledger.jsonl", new byte[15 * MEGABYTE])
                .with("z.ledger.jsonl", TestZip.ledger("s2"))
                .in(folder);

        try (ArchiveIntake intake = open(archive)) {
            assertThat(drain(intake.submissions().get(0))).isPositive();
            assertThatThrownBy(() -> drain(intake.submissions().get(1))).isInstanceOf(IOException.class);
            assertThat(drain(intake.submissions().get(2))).isPositive();
        }
    }

    @Test
    void entriesThatShareOnePackedTextStopAtWhatTheArchiveMayHold() throws IOException {
        byte[] archive = overlapping(300);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            assertThat(intake.submissions()).hasSize(300);
            long total = 0;
            IOException told = null;
            for (Submission submission : intake.submissions()) {
                try {
                    total += drain(submission);
                } catch (IOException stopped) {
                    told = stopped;
                }
            }
            assertThat(total).isPositive().isLessThanOrEqualTo(100L * archive.length);
            assertThat(told)
                    .hasMessage("More than " + 100L * archive.length + " bytes came out of the archive, which is more"
                            + " than any class hands in, so the rest was not read. Have the archive checked before"
                            + " anybody opens it.");
        }
    }

    @Test
    void anArchiveInAnArchiveIsToldAndNotOpened() throws IOException {
        byte[] nested =
                new TestZip().with("bomb.ledger.jsonl", new byte[MEGABYTE]).bytes();
        for (int level = 0; level < 5; level++) {
            nested = new TestZip()
                    .with("a.zip", nested)
                    .with("b.ZIP", nested)
                    .with("c.tar.gz", nested)
                    .bytes();
        }

        try (ArchiveIntake intake = open(TestZip.write(folder, nested))) {
            assertThat(intake.submissions()).isEmpty();
            assertThat(intake.notices())
                    .extracting(LmsNotice::message)
                    .containsExactly(nestedSentence("a.zip"), nestedSentence("b.ZIP"), nestedSentence("c.tar.gz"));
        }
    }

    @Test
    void anArchiveThatIsCalledALedgerStaysPacked() throws IOException {
        byte[] nested =
                new TestZip().with("s1.ledger.jsonl", TestZip.ledger("s1")).bytes();

        try (ArchiveIntake intake =
                open(new TestZip().with("x.ledger.jsonl", nested).in(folder))) {
            assertThat(intake.submissions()).singleElement().satisfies(submission -> {
                try (InputStream in = submission.open()) {
                    assertThat(in.readAllBytes()).isEqualTo(nested);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 1_000_000, Integer.MAX_VALUE, -2})
    void aSizeThatIsALieIsNotBelieved(int claimed) throws IOException {
        byte[] archive = new TestZip()
                .with("a.ledger.jsonl", TestZip.ledger("s1").repeat(50))
                .bytes();
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(find(archive, LISTING) + 24, claimed);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            Allocation allocation = Allocation.begin();
            assertThatThrownBy(() -> drain(intake.submissions().get(0)))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The entry a.ledger.jsonl of the archive holds ")
                    .hasMessageContaining(Integer.toUnsignedString(claimed))
                    .hasMessageContaining("header claims")
                    .hasMessageEndingWith(".");
            assertThat(allocation.bytes()).isLessThan(MEGABYTE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000, Integer.MAX_VALUE, -2})
    void aPackedSizeThatIsALieOpensNoDoor(int claimed) throws IOException {
        byte[] archive =
                new TestZip().with("a.ledger.jsonl", new byte[MEGABYTE]).bytes();
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(find(archive, LISTING) + 20, claimed);

        try (ArchiveIntake intake = open(TestZip.write(folder, archive))) {
            assertThatThrownBy(() -> drain(intake.submissions().get(0)))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith(".");
        } catch (ExchangeException refused) {
            assertThat(refused).hasMessageContaining("archive.zip").hasMessageEndingWith(".");
        }
    }

    @Test
    void aListOfTooManyEntriesIsRefusedBeforeItIsBuilt() {
        byte[] archive = overlapping(150_000);
        TestZip.write(folder, archive);
        Allocation allocation = Allocation.begin();

        assertThatThrownBy(() -> ArchiveIntake.open(
                        folder.resolve("archive.zip"),
                        new ArchiveOptions(
                                new ArchiveLimits(100_000, MEGABYTE, MEGABYTE, 100),
                                Optional.empty(),
                                ArchiveOptions.of(StudentDirectory.NONE).resolver())))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("The archive archive.zip lists more than 100000 entries, so it was not opened. Hand in"
                        + " parts of it.");
        assertThat(allocation.bytes()).isLessThan(16L * MEGABYTE);
    }

    @Test
    void aNameOfManyReadingsTakesNoTimeAndNoMemory() throws IOException {
        String name = "a" + "_1".repeat(500) + "_m.ledger.jsonl";
        byte[] archive = new TestZip().with(name, TestZip.ledger("s1")).bytes();
        TestZip.write(folder, archive);
        Allocation allocation = Allocation.begin();

        for (int round = 0; round < 20; round++) {
            try (ArchiveIntake intake = open(folder.resolve("archive.zip"))) {
                assertThat(intake.submissions()).hasSize(1);
            }
        }
        assertThat(allocation.bytes()).isLessThan(8L * MEGABYTE);
    }

    @Test
    void aSentenceNamesNoMoreThanAFewOfManyAttempts() throws IOException {
        TestZip zip = new TestZip();
        for (int attempt = 0; attempt < 500; attempt++) {
            zip.with("doejane_1234_" + attempt + "_m.ledger-" + attempt + ".jsonl", TestZip.ledger("s1"));
        }

        try (ArchiveIntake intake = open(zip.in(folder))) {
            assertThat(intake.submissions()).hasSize(500);
            assertThat(intake.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.message())
                            .contains("is the newest of several", "and 489 more.")
                            .hasSizeLessThan(1_000));
        }
    }

    private static String nestedSentence(String name) {
        return "\"" + name + "\" is an archive inside the archive and was not opened. Ask for the ledger itself.";
    }

    /** An archive whose entries all unpack the same bytes. */
    private static byte[] overlapping(int entries) {
        StringBuilder ledger = new StringBuilder();
        new Random(1).longs(400).forEach(id -> ledger.append(TestZip.ledger("s" + id)));
        byte[] whole =
                new TestZip().with("000000.ledger.jsonl", ledger.toString()).bytes();
        int listing = find(whole, LISTING);
        int end = find(whole, END);
        byte[] record = Arrays.copyOfRange(whole, listing, end);
        ByteBuffer archive = ByteBuffer.allocate(listing + entries * record.length + whole.length - end)
                .order(ByteOrder.LITTLE_ENDIAN);
        archive.put(whole, 0, listing);
        for (int entry = 0; entry < entries; entry++) {
            byte[] name = "%06d".formatted(entry).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, record, 46, name.length);
            archive.put(record);
        }
        int newEnd = archive.position();
        archive.put(whole, end, whole.length - end);
        archive.putShort(newEnd + 8, (short) entries);
        archive.putShort(newEnd + 10, (short) entries);
        archive.putInt(newEnd + 12, entries * record.length);
        archive.putInt(newEnd + 16, listing);
        assertThat(find(archive.array(), LOCAL_HEADER)).isZero();
        return archive.array();
    }

    private static long drain(Submission submission) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        try (InputStream in = submission.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static int find(byte[] archive, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int position = 0;
        while (buffer.getInt(position) != signature) {
            position++;
        }
        return position;
    }

    private static ArchiveIntake open(Path archive) throws IOException {
        return ArchiveIntake.open(archive, ArchiveOptions.of(StudentDirectory.NONE));
    }
}
