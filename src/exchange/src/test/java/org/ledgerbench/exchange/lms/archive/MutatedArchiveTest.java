package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.grading.intake.Submission;

/** Thousands of archives damaged at random: each is read or refused in a sentence, and none gives more than its limit. */
@Tag("thorough")
class MutatedArchiveTest {

    private static final int ROUNDS = 10_000;

    @TempDir
    Path folder;

    @Test
    void isReadOrRefusedHoweverItIsDamaged() {
        byte[] whole = new TestZip()
                .with("doejane_1234_1_m.ledger.jsonl", TestZip.ledger("s1").repeat(30))
                .with("doejohn_1235_2_m.ledger.jsonl", TestZip.ledger("s2"))
                .with("folder/x.zip", "PK")
                .bytes();
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged =
                    random.nextInt(10) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = random.nextInt(6); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read(TestZip.write(folder, damaged), damaged.length);
        }
    }

    private static void read(Path archive, int length) {
        try (ArchiveIntake intake = ArchiveIntake.open(archive, ArchiveOptions.of(StudentDirectory.NONE))) {
            for (Submission submission : intake.submissions()) {
                assertThat(size(submission)).isLessThanOrEqualTo(100L * length);
            }
        } catch (IOException told) {
            assertThat(told.getMessage()).endsWith(".");
        }
    }

    private static long size(Submission submission) {
        try (InputStream in = submission.open()) {
            return in.readAllBytes().length;
        } catch (IOException told) {
            assertThat(told.getMessage()).isNotBlank();
            return 0;
        }
    }
}
