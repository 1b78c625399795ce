package org.ledgerbench.exchange.lms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Submission;

/** A class of 5000 with ledgers of the usual size, from an archive and from a folder. */
@Tag("thorough")
class LargeArchiveTest {

    private static final int STUDENTS = 5000;
    private static final int ENTRIES = 80;
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    private Path archive;
    private Path ledgers;
    private long bytes;

    @BeforeEach
    void writeTheClass() throws IOException {
        archive = folder.resolve("submissions.zip");
        ledgers = Files.createDirectory(folder.resolve("ledgers"));
        Random random = new Random(5000);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int student = 0; student < STUDENTS; student++) {
                byte[] ledger = ledger(student, random);
                String name =
                        "student%d_%d_%d_mission.ledger.jsonl".formatted(student, 10_000 + student, 90_000 + student);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ledger);
                zip.closeEntry();
                Files.write(ledgers.resolve(name), ledger);
                bytes += ledger.length;
            }
        }
    }

    @Test
    void isReadAsFastAsItUnpacksAndKeepsNoLedger() throws IOException {
        long fromFolder = fastest(ledgers);
        long fromArchive = fastest(archive);
        System.out.printf(
                "archive %d ms, folder %d ms, ratio %.2f, %d MB of ledgers%n",
                fromArchive / 1_000_000, fromFolder / 1_000_000, (double) fromArchive / fromFolder, bytes >> 20);

        assertThat(fromArchive).isLessThan(10 * fromFolder);
        try (ClassIntake intake = open(archive)) {
            long before = usedMemory();
            assertThat(read(intake)).isEqualTo(bytes);
            assertThat(usedMemory() - before).isLessThan(bytes / 4);
        }
    }

    private static long fastest(Path path) throws ExchangeException {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            try (ClassIntake intake = open(path)) {
                read(intake);
            }
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static long read(ClassIntake intake) {
        byte[] buffer = new byte[8192];
        long total = 0;
        for (Submission submission : intake.submissions()) {
            try (InputStream in = submission.open()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return total;
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static ClassIntake open(Path path) throws ExchangeException {
        return ClassIntake.open(
                List.of(path), new LedgerSearch(CancelToken.NEVER), ArchiveOptions.of(StudentDirectory.NONE));
    }

    private static byte[] ledger(int student, Random random) {
        StringBuilder ledger = new StringBuilder("{\"ledger\":1,\"student\":{\"id\":\"s" + student + "\"}}\n");
        for (int entry = 1; entry <= ENTRIES; entry++) {
            ledger.append("{\"seq\":").append(entry).append(",\"kind\":\"run\",\"readings\":{\"a\":");
            ledger.append(random.nextDouble()).append("},\"prev\":\"").append(Long.toHexString(random.nextLong()));
            ledger.append("\"}\n");
        }
        return ledger.toString().getBytes(StandardCharsets.UTF_8);
    }
}
