package org.ledgerbench.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.ledger.LedgerReading;

/** A process that plays is killed at random moments; what it said was kept must be there, and the next one goes on. */
class PlayCrashTest {

    private static final int LONGEST_LIFE_MILLIS = 300;
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    @Test
    void losesNoActWhenKilledFiveTimes() throws Exception {
        killAndCheck(5, 21);
    }

    @Test
    @Tag("thorough")
    void losesNoActWhenKilledFiftyTimes() throws Exception {
        killAndCheck(50, 22);
    }

    @Test
    void cutsOffAHalfWrittenActAndGoesOn() throws Exception {
        Path ledger = folder.resolve("s1024.ledger.jsonl");
        playUntilKilled(ledger, 50);
        byte[] whole = Files.readAllBytes(ledger);
        for (int cut : new int[] {1, 2, 40}) {
            Files.write(ledger, java.util.Arrays.copyOf(whole, whole.length - cut));

            PlaySession session = PlayScript.open(ledger);
            List<Entry> before = session.entries();
            session.reflect("dedup-audit", "iron-law", "After the kill.");
            session.close();

            assertThat(session.trouble()).isEmpty();
            assertThat(read(ledger).findings())
                    .as("after %d bytes were lost", cut)
                    .isEmpty();
            assertThat(read(ledger).ledger().orElseThrow().entries()).hasSize(before.size() + 1);
        }
    }

    private void killAndCheck(int times, long seed) throws Exception {
        Random random = new Random(seed);
        Path ledger = folder.resolve("s1024.ledger.jsonl");
        for (int time = 0; time < times; time++) {
            long said = playUntilKilled(ledger, random.nextInt(LONGEST_LIFE_MILLIS));

            assertThat(read(ledger).findings())
                    .extracting(Finding::code)
                    .as("after kill %d", time)
                    .isSubsetOf("half-written-line");
            PlaySession session = PlayScript.open(ledger);
            List<Entry> kept = session.entries();
            session.close();
            assertThat(PlayScript.numbers(kept))
                    .as("every act once and in order")
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, kept.size()).boxed().toList());
            assertThat((long) kept.size())
                    .as("the act in hand may or may not be there")
                    .isBetween(said, said + 1);
        }
    }

    /** @return the number of the last act that the process said was kept */
    private long playUntilKilled(Path ledger, int lifeMillis) throws IOException, InterruptedException {
        Path output = Files.writeString(folder.resolve("stdout"), "");
        Path errors = folder.resolve("stderr");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlayScript.class.getName(),
                        ledger.toString())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        while (Files.size(output) == 0 && process.isAlive()) {
            Thread.sleep(1);
        }
        process.waitFor(lifeMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor())
                .as("exit status of a killed process, which said: %s", Files.readString(errors))
                .isEqualTo(KILLED);
        String said = Files.readString(output);
        String whole = said.substring(0, said.lastIndexOf('\n') + 1);
        List<String> numbers = whole.lines().toList();
        assertThat(numbers).isNotEmpty();
        return Long.parseLong(numbers.get(numbers.size() - 1));
    }

    private static LedgerReading read(Path ledger) throws IOException {
        try (InputStream in = Files.newInputStream(ledger)) {
            return new LedgerReader(LedgerLimits.STANDARD).read(in);
        }
    }
}
