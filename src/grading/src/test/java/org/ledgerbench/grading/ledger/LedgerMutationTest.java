package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes valid ledgers at random, from fixed seeds: whatever the bytes, a well-formed reading comes back. */
class LedgerMutationTest {

    private static final int LONGEST_MESSAGE = 600;

    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);

    @Test
    void everyMutantGivesAWellFormedReading() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> readMutants(1, 2_000));
    }

    @Test
    @Tag("thorough")
    void everyMutantOfManyGivesAWellFormedReading() {
        assertTimeoutPreemptively(Duration.ofMinutes(10), () -> readMutants(2, 50_000));
    }

    private void readMutants(long seed, int count) throws IOException {
        Random random = new Random(seed);
        byte[] original = SampleLedger.bytes();
        int withoutLedger = 0;
        for (int trial = 0; trial < count; trial++) {
            byte[] mutant = original;
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                mutant = mutate(mutant, random);
            }
            withoutLedger += check(mutant) ? 0 : 1;
        }
        assertThat(withoutLedger).as("mutants that lost their header").isBetween(count / 50, count / 2);
    }

    private boolean check(byte[] mutant) throws IOException {
        LedgerReading reading = reader.read(new ByteArrayInputStream(mutant));
        LedgerReading again = reader.read(new ByteArrayInputStream(mutant));
        String shown = new String(mutant, StandardCharsets.ISO_8859_1);

        assertThat(again).as(shown).isEqualTo(reading);
        assertThat(reading.sha256()).matches("[0-9a-f]{64}");
        assertThat(reading.findings())
                .as(shown)
                .allSatisfy(finding -> assertThat(finding.message())
                        .endsWith(".")
                        .hasSizeLessThan(LONGEST_MESSAGE)
                        .doesNotContainPattern("[\\p{Cntrl}]"));
        List<Integer> lines = reading.ledger().map(Ledger::entries).orElse(List.of()).stream()
                .map(Entry::line)
                .toList();
        assertThat(lines).as(shown).isSorted().doesNotHaveDuplicates();
        assertThat(reading.ledger().isPresent() || !reading.findings().isEmpty())
                .as(shown)
                .isTrue();
        return reading.ledger().isPresent();
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int position = random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, position, random);
            case 1 -> spliced(bytes, position, Math.min(bytes.length, position + 1 + random.nextInt(8)), new byte[0]);
            case 2 -> spliced(bytes, position, position, noise(random));
            case 3 -> spliced(bytes, position, position + 1, mark(random));
            case 4 -> swappedLines(bytes, random);
            case 5 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, position) : flipped(bytes, position, random);
            default -> spliced(bytes, position, position, Arrays.copyOfRange(bytes, position / 2, position));
        };
    }

    private static byte[] flipped(byte[] bytes, int position, Random random) {
        byte[] flipped = bytes.clone();
        flipped[position] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(6)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] mark(Random random) {
        String marks = "{}[]\",:\\0-.e\n\r\t ntN";
        return new byte[] {(byte) marks.charAt(random.nextInt(marks.length()))};
    }

    private static byte[] spliced(byte[] bytes, int start, int end, byte[] between) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, start);
        spliced.writeBytes(between);
        spliced.write(bytes, end, bytes.length - end);
        return spliced.toByteArray();
    }

    private static byte[] swappedLines(byte[] bytes, Random random) {
        List<byte[]> lines = new ArrayList<>();
        for (int start = 0; start < bytes.length; ) {
            int end = Math.min(bytes.length, Utf8.lineEnd(bytes, start, bytes.length) + 1);
            lines.add(Arrays.copyOfRange(bytes, start, end));
            start = end;
        }
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        ByteArrayOutputStream swapped = new ByteArrayOutputStream();
        lines.forEach(swapped::writeBytes);
        return swapped.toByteArray();
    }
}
