package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ledgerbench.exchange.Allocation;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.csv.CellAddress;
import org.ledgerbench.exchange.lms.csv.CsvDocument;
import org.ledgerbench.exchange.lms.gradefile.GradeColumn;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.roster.RosterReader;

/**
 * Thousands of grade files damaged at random: each is refused in a sentence, or filled so that nothing but the cells of the
 * plan has changed; soon, and within limits.
 */
class MutatedGradeFileTest {

    private static final byte[] NASTY = {
        '"',
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        0,
        (byte) 0xFF,
        (byte) 0xFE,
        (byte) 0xC3,
        (byte) 0xA9,
        '[',
        ']',
        '|',
        '#',
        '(',
        ')',
        '-',
        '.',
        '9',
        ' '
    };
    private static final long MOST_MEMORY = 16 << 20;

    private final List<byte[]> files =
            LmsResource.GRADE_FILES.stream().map(LmsResource::bytes).toList();

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isRefusedOrFilledHoweverItIsDamaged() {
        check(2_000, 20261123);
    }

    @Test
    @Tag("thorough")
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isRefusedOrFilledHoweverOftenItIsDamaged() {
        check(60_000, 9);
    }

    private void check(int rounds, long seed) {
        Random random = new Random(seed);
        int filled = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = damaged(random);
            Allocation allocation = Allocation.begin();
            filled += fill(damaged) ? 1 : 0;
            assertThat(allocation.bytes()).as("memory of round %d", round).isLessThan(MOST_MEMORY);
            readAsRoster(damaged);
        }
        assertThat(filled).isBetween(rounds / 10, rounds);
    }

    /** Whether the file could be filled. Everything but an {@link ExchangeException} fails the test. */
    private static boolean fill(byte[] damaged) {
        try {
            GradeFile file = GradeFiles.read(damaged);
            assertThat(file.document().toBytes()).isEqualTo(damaged);
            Optional<String> heading =
                    file.columns().stream().map(GradeColumn::heading).findFirst();
            FillPlan plan =
                    FillPlanner.plan(file, SampleGrades.EVERY_STATE, new FillOptions(heading, true, true, true));
            assertOnlyThePlanChanged(plan, CsvDocument.read(plan.carryOut(Consent.GIVEN)));
            return true;
        } catch (ExchangeException told) {
            assertThat(told.getMessage()).endsWith(".").hasSizeGreaterThan(20);
            return false;
        }
    }

    private static void assertOnlyThePlanChanged(FillPlan plan, CsvDocument after) {
        CsvDocument before = plan.file().document();
        assertThat(after.rowCount()).isEqualTo(before.rowCount());
        for (int row = 0; row < before.rowCount(); row++) {
            String[] wanted = before.values(row).toArray(String[]::new);
            for (CellChange change : plan.changes()) {
                if (change.address().row() == row) {
                    assertThat(change.address()).isNotEqualTo(new CellAddress(0, 0));
                    wanted[change.address().column()] = after.encoding().canWrite(change.after())
                            ? change.after()
                            : after.value(row, change.address().column());
                }
            }
            assertThat(after.values(row)).containsExactly(wanted);
        }
    }

    private static void readAsRoster(byte[] damaged) {
        try {
            new RosterReader(ZoneOffset.UTC).read(new ByteArrayInputStream(damaged), "roster.csv");
        } catch (ExchangeException told) {
            assertThat(told.getMessage()).contains("roster.csv").endsWith(".");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] damaged(Random random) {
        byte[] whole = any(random);
        return switch (random.nextInt(6)) {
            case 0, 1 -> bytesChanged(whole, random);
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 3 -> joined(whole, any(random));
            case 4 ->
                joined(
                        Arrays.copyOf(whole, random.nextInt(whole.length)),
                        Arrays.copyOfRange(whole, random.nextInt(whole.length), whole.length));
            default -> inserted(whole, random);
        };
    }

    private byte[] any(Random random) {
        return files.get(random.nextInt(files.size()));
    }

    private static byte[] bytesChanged(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            changed[random.nextInt(changed.length)] = NASTY[random.nextInt(NASTY.length)];
        }
        return changed;
    }

    private static byte[] inserted(byte[] whole, Random random) {
        int place = random.nextInt(whole.length);
        byte[] piece = new byte[1 + random.nextInt(4)];
        for (int i = 0; i < piece.length; i++) {
            piece[i] = NASTY[random.nextInt(NASTY.length)];
        }
        return joined(joined(Arrays.copyOf(whole, place), piece), Arrays.copyOfRange(whole, place, whole.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
