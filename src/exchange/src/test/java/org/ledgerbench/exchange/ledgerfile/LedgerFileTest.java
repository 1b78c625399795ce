package org.ledgerbench.exchange.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ledgerfile.LedgerFileException.Reason;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.ledger.LedgerReading;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Value;

class LedgerFileTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Header HEADER = new Header(
            1, new MissionKey("toy", "1.0"), new Header.Student("s1", Optional.empty()), "north", 0, Optional.of(NOON));

    @TempDir
    private Path folder;

    @Test
    void everyActIsOnDiskWhenAppendReturns() throws IOException {
        Path path = folder.resolve("a.ledger.jsonl");
        try (LedgerFile file = LedgerFile.create(path, HEADER)) {
            assertThat(read(path).ledger().orElseThrow().header()).isEqualTo(HEADER);

            Entry lock = lock(file, 30);

            assertThat(read(path).ledger().orElseThrow().entries()).containsExactly(lock);
            assertThat(lock.stamp().seq()).isEqualTo(1);
            assertThat(lock.line()).isEqualTo(2);
            assertThat(lock.stamp().at()).contains(NOON);
        }
    }

    @Test
    void createRefusesAFileThatIsThere() throws IOException {
        Path path = Files.writeString(folder.resolve("a.ledger.jsonl"), "mine");

        assertReason(Reason.EXISTS, () -> LedgerFile.create(path, HEADER));
        assertThat(path).hasContent("mine");
    }

    @Test
    void resumeGoesOnWithNumbersAndChain() throws IOException {
        Path path = written(3);

        try (LedgerFile file = LedgerFile.resume(path)) {
            assertThat(file.findings()).isEmpty();
            assertThat(lock(file, 7).stamp().seq()).isEqualTo(4);
        }

        LedgerReading reading = read(path);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.ledger().orElseThrow().entries()).hasSize(4);
    }

    @Test
    void resumeCutsOffAHalfWrittenLineWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(written(2));
        int lastLine = new String(whole, StandardCharsets.US_ASCII).lastIndexOf('\n', whole.length - 2) + 1;
        for (int length = lastLine + 1; length < whole.length - 1; length += 7) {
            Path path = folder.resolve(length + ".ledger.jsonl");
            Files.write(path, Arrays.copyOf(whole, length));

            try (LedgerFile file = LedgerFile.resume(path)) {
                assertThat(file.findings()).extracting(Finding::code).containsExactly("half-written-line");
                assertThat(lock(file, 7).stamp().seq()).isEqualTo(2);
            }

            assertThat(read(path).findings()).isEmpty();
            assertThat(read(path).ledger().orElseThrow().entries()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\r\n", "  "})
    void resumeTakesAnyEndOfAWholeLastLine(String end) throws IOException {
        Path path = written(2);
        Files.writeString(path, Files.readString(path).stripTrailing() + end);

        try (LedgerFile file = LedgerFile.resume(path)) {
            lock(file, 7);
        }

        LedgerReading reading = read(path);
        assertThat(reading.findings()).extracting(Finding::code).isSubsetOf("blank-line");
        assertThat(reading.ledger().orElseThrow().entries()).hasSize(3);
    }

    @Test
    void resumeHandlesAByteOrderMarkAndCarriageReturns() throws IOException {
        Path path = written(0);
        Files.writeString(path, "\ufeff" + Files.readString(path).replace("\n", "\r\n"));

        try (LedgerFile file = LedgerFile.resume(path)) {
            lock(file, 7);
        }

        assertThat(read(path).findings()).extracting(Finding::code).containsExactly("byte-order-mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\n", "{\"ledger\":2}\n"})
    void resumeRefusesWhatIsNoLedgerAndLeavesIt(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("a.ledger.jsonl"), content);

        assertReason(Reason.NOT_A_LEDGER, () -> LedgerFile.resume(path));
        assertThat(Files.readString(path)).isEqualTo(content);
    }

    @Test
    void resumeOfAMissingFileSaysSo() {
        assertReason(Reason.VANISHED, () -> LedgerFile.resume(folder.resolve("none.ledger.jsonl")));
        assertReason(Reason.VANISHED, () -> LedgerFile.create(folder.resolve("no/folder.ledger.jsonl"), HEADER));
    }

    @Test
    void secondWindowIsKeptOutUntilTheFirstCloses() throws IOException {
        Path path = written(1);
        try (LedgerFile file = LedgerFile.resume(path)) {
            assertReason(Reason.IN_USE, () -> LedgerFile.resume(path));
            assertThat(read(path).findings()).isEmpty();
            assertReason(Reason.IN_USE, () -> LedgerFile.resume(path));
            lock(file, 5);
        }
        LedgerFile.resume(path).close();
    }

    @Test
    void anotherProcessIsKeptOutAndItsDeathFreesTheLedger() throws Exception {
        Path path = folder.resolve("a.ledger.jsonl");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsLedger.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');
            assertReason(Reason.IN_USE, () -> LedgerFile.resume(path));
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();

        try (LedgerFile file = LedgerFile.resume(path)) {
            assertThat(file.opening().ledger().orElseThrow().entries()).hasSize(1);
        }
    }

    /** Creates a ledger, says so, and keeps it open until it is killed. */
    static final class HoldsLedger {

        private HoldsLedger() {}

        public static void main(String[] arguments) throws Exception {
            LedgerFile file = LedgerFile.create(Path.of(arguments[0]), HEADER);
            lock(file, 30);
            System.out.print('!');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }

    @Test
    void fileThatVanishedIsSaidAndCanBeGoneOnWithElsewhere() throws IOException {
        Path path = folder.resolve("a.ledger.jsonl");
        Path elsewhere = folder.resolve("b.ledger.jsonl");
        try (LedgerFile file = LedgerFile.create(path, HEADER)) {
            lock(file, 1);
            Files.delete(path);

            assertReason(Reason.VANISHED, () -> lock(file, 2));

            try (LedgerFile moved = file.continueAt(elsewhere)) {
                assertThat(lock(moved, 2).stamp().seq()).isEqualTo(2);
            }
        }
        assertThat(read(elsewhere).findings()).isEmpty();
        assertThat(read(elsewhere).ledger().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void fileThatIsPutBackCanBeGoneOnWithInItsPlace() throws IOException {
        Path path = folder.resolve("a.ledger.jsonl");
        try (LedgerFile file = LedgerFile.create(path, HEADER)) {
            lock(file, 1);
            byte[] stick = Files.readAllBytes(path);
            Files.delete(path);
            assertReason(Reason.VANISHED, () -> lock(file, 2));
            assertReason(Reason.VANISHED, file::reopen);
            assertReason(Reason.VANISHED, () -> lock(file, 2));
            Files.write(path, stick);
            Files.writeString(path, "{\"seq\":2,\"at\"", StandardOpenOption.APPEND);

            try (LedgerFile again = file.reopen()) {
                assertThat(lock(again, 2).stamp().seq()).isEqualTo(2);
            }
        }
        assertThat(read(path).findings()).isEmpty();
        assertThat(read(path).ledger().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void anotherLedgerThatTookThePlaceIsLeftAlone() throws IOException {
        Path path = folder.resolve("a.ledger.jsonl");
        Path elsewhere = folder.resolve("b.ledger.jsonl");
        byte[] other = Files.readAllBytes(written(3));
        try (LedgerFile file = LedgerFile.create(path, HEADER)) {
            lock(file, 1);
            Files.delete(path);
            Files.write(path, other);

            assertReason(Reason.CHANGED, file::reopen);

            assertThat(path).hasBinaryContent(other);
            try (LedgerFile moved = file.continueAt(elsewhere)) {
                lock(moved, 2);
            }
        }
        assertThat(read(elsewhere).ledger().orElseThrow().entries()).hasSize(2);
        LedgerFile.resume(path).close();
    }

    @Test
    void fileThatAnotherProgramChangedIsNotWrittenOver() throws IOException {
        Path path = written(1);
        try (LedgerFile file = LedgerFile.resume(path)) {
            Files.writeString(path, "x", StandardOpenOption.APPEND);

            assertReason(Reason.CHANGED, () -> lock(file, 2));
        }
        assertThat(Files.readString(path)).endsWith("x");
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "There is not enough space on the disk, DISK_FULL",
        "Disk quota exceeded, DISK_FULL",
        "Read-only file system, READ_ONLY",
        "Input/output error, OTHER",
    })
    void actThatCouldNotBeWrittenLeavesNothingAndMayBeRepeated(String message, Reason reason) throws IOException {
        Path path = written(1);
        FailingDisk[] disk = new FailingDisk[1];
        try (LedgerFile file = LedgerFile.resume(path, name -> disk[0] = new FailingDisk(FileDisk.open(name)))) {
            for (boolean alsoTruncateFails : List.of(false, true)) {
                disk[0].failNextWrite(new IOException(message), alsoTruncateFails);
                assertReason(reason, () -> lock(file, 2));
            }
            lock(file, 3);
        }

        LedgerReading reading = read(path);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.ledger().orElseThrow().entries())
                .extracting(entry -> ((Entry.Lock) entry).answer())
                .containsExactly(Value.of(0), Value.of(3));
    }

    @Test
    void folderThatMayNotBeWrittenIsSaid() {
        LedgerFileException told = LedgerFileException.of(folder, new AccessDeniedException(folder.toString()));

        assertThat(told.reason()).isEqualTo(Reason.READ_ONLY);
        assertThat(told).hasMessageContaining("may not be written").hasMessageContaining("another place");
    }

    @Test
    void fullLedgerIsSaid() throws IOException {
        Path path = folder.resolve("a.ledger.jsonl");
        String text = "x".repeat(1_000_000);
        try (LedgerFile file = LedgerFile.create(path, HEADER)) {
            for (int count = 0; count < 10; count++) {
                file.append(NOON, stamp -> new Entry.Reflection(stamp, "launch", "why", text));
            }
            assertReason(
                    Reason.LEDGER_FULL,
                    () -> file.append(NOON, stamp -> new Entry.Reflection(stamp, "launch", "why", text)));
        }
        assertThat(read(path).findings()).isEmpty();
    }

    @Test
    void closingTwiceDoesNoHarm() throws IOException {
        LedgerFile file = LedgerFile.create(folder.resolve("a.ledger.jsonl"), HEADER);
        file.close();
        file.close();

        assertThatThrownBy(() -> lock(file, 1)).isInstanceOf(LedgerFileException.class);
    }

    /** A disk on which a write fails halfway when told to. */
    private static final class FailingDisk implements LedgerDisk {

        private final LedgerDisk disk;
        private IOException nextWrite;
        private boolean truncateFails;

        FailingDisk(LedgerDisk disk) {
            this.disk = disk;
        }

        void failNextWrite(IOException failure, boolean truncateFailsToo) {
            nextWrite = failure;
            truncateFails = truncateFailsToo;
        }

        @Override
        public byte[] read(int limit) throws IOException {
            return disk.read(limit);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        public void write(byte[] bytes, long position) throws IOException {
            if (nextWrite != null) {
                IOException failure = nextWrite;
                nextWrite = null;
                disk.write(Arrays.copyOf(bytes, bytes.length / 2), position);
                throw failure;
            }
            disk.write(bytes, position);
        }

        @Override
        public void truncate(long size) throws IOException {
            if (truncateFails) {
                truncateFails = false;
                throw new IOException("still failing");
            }
            disk.truncate(size);
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    private static void assertReason(Reason reason, ThrowingCallable call) {
        LedgerFileException told = catchThrowableOfType(LedgerFileException.class, call);
        assertThat(told).isNotNull();
        assertThat(told.reason()).as(told.getMessage()).isEqualTo(reason);
        assertThat(told.getMessage()).endsWith(".").contains("ledger.jsonl");
    }

    private Path written(int locks) throws IOException {
        Path path = folder.resolve("written.ledger.jsonl");
        try (LedgerFile file = LedgerFile.create(path, HEADER)) {
            for (int index = 0; index < locks; index++) {
                lock(file, index);
            }
        }
        return path;
    }

    private static Entry.Lock lock(LedgerFile file, double answer) throws LedgerFileException {
        return file.append(NOON, stamp -> new Entry.Lock(stamp, "launch", Value.of(answer)));
    }

    private static LedgerReading read(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new LedgerReader(LedgerLimits.STANDARD).read(in);
        }
    }
}
