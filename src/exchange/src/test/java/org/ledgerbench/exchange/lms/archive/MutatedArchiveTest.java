package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.Allocation;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Submission;

/**
 * Thousands of archives damaged at random: each is read or refused in a sentence, soon, within limits, and without leaving
 * anything on the disk.
 */
class MutatedArchiveTest {

    private static final int LONGEST_MINUTES = 10;
    private static final long MOST_MEMORY = 32 << 20;

    @TempDir
    Path folder;

    private final StudentDirectory directory = directory();

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadOrRefusedHoweverItIsDamaged() {
        check(2_000, 20261123);
    }

    @Test
    @Tag("thorough")
    @Timeout(value = LONGEST_MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadOrRefusedHoweverOftenItIsDamaged() {
        check(40_000, 5);
    }

    private void check(int rounds, long seed) {
        List<byte[]> archives = SampleArchives.all();
        ArchiveMutation mutation = new ArchiveMutation(seed);
        int opened = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = mutation.of(archives);
            Path archive = TestZip.write(folder, damaged);
            Allocation allocation = Allocation.begin();
            opened += read(archive, damaged.length) ? 1 : 0;
            assertThat(allocation.bytes()).as("memory of round %d", round).isLessThan(MOST_MEMORY);
        }
        assertThat(opened).isBetween(rounds / 10, rounds);
        assertThat(folder.toFile().list()).containsExactly("archive.zip");
    }

    /** Whether the archive was read. Everything but an {@link ExchangeException} fails the test. */
    private boolean read(Path archive, int length) {
        try (ArchiveIntake intake = ArchiveIntake.open(archive, ArchiveOptions.of(directory))) {
            long total = 0;
            for (Submission submission : intake.submissions()) {
                total += size(submission);
            }
            assertThat(total).isLessThanOrEqualTo(100L * length);
            assertThat(sources(intake)).doesNotHaveDuplicates();
            return true;
        } catch (ExchangeException told) {
            assertThat(told.getMessage()).contains("archive.zip").endsWith(".");
            return false;
        } catch (IOException other) {
            throw new AssertionError("Not told in a sentence", other);
        }
    }

    private static long size(Submission submission) {
        byte[] buffer = new byte[4096];
        long size = 0;
        try (InputStream in = submission.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException told) {
            assertThat(told.getMessage()).startsWithIgnoringCase("The entry ").endsWith(".");
        }
        return size;
    }

    private static List<String> sources(ArchiveIntake intake) {
        List<String> sources = new ArrayList<>();
        intake.submissions().forEach(submission -> sources.add(submission.source()));
        return sources;
    }

    private static StudentDirectory directory() {
        try {
            return GradeFiles.read(LmsResource.bytes("canvas/comma.csv")).directory();
        } catch (ExchangeException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
