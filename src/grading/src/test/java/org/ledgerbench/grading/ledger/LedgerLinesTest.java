package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

class LedgerLinesTest {

    private static final String NO_HASH = "0".repeat(64);

    @Test
    void whatIsWrittenIsReadBackEqual() {
        LedgerReading reading = SampleLedger.read(SampleLedger.bytes());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.ledger()).contains(new Ledger(SampleLedger.header(), SampleLedger.entries()));
    }

    @Test
    void headerIsWrittenAsDocumented() {
        assertThat(text(LedgerLines.of(SampleLedger.header())))
                .isEqualTo("{\"ledger\":1,\"mission\":\"toy\",\"missionVersion\":\"1.0\","
                        + "\"student\":{\"id\":\"s1024\",\"name\":\"Ada Example\"},"
                        + "\"track\":\"north\",\"variant\":0,\"opened\":\"2026-11-23T09:00:00Z\"}");
    }

    @Test
    void entryIsWrittenAsDocumented() {
        Entry.Lock lock = new Entry.Lock(SampleLedger.stamp(1), "launch", Value.of(30));

        assertThat(text(LedgerLines.of(lock, NO_HASH)))
                .isEqualTo("{\"seq\":1,\"at\":\"2026-11-23T09:01:00Z\",\"part\":\"launch\",\"kind\":\"lock\","
                        + "\"answer\":30,\"prev\":\"" + NO_HASH + "\"}");
    }

    @Test
    void nameThatIsAbsentIsNotWritten() {
        Header header = new Header(
                1, new MissionKey("toy", "1.0"), new Header.Student("s1", Optional.empty()), "t", 0, Optional.empty());

        assertThat(text(LedgerLines.of(header))).doesNotContain("name", "opened");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "79000, 79000",
        "-3, -3",
        "2.0E-3, 0.002",
        "2E23, 2.0E23",
        "7.1e24, 7.1E24",
        "-0.0, 0",
        "999999999999999, 999999999999999"
    })
    void numbersAreShortestAndWholeOnesHaveNoPoint(double number, String written) {
        Entry.Lock lock = new Entry.Lock(SampleLedger.stamp(1), "launch", Value.of(number));

        assertThat(text(LedgerLines.of(lock, NO_HASH))).contains("\"answer\":" + written + ",");
    }

    @Test
    void anyDoubleIsReadBackTheSame() {
        Random random = new Random(20261123);
        for (int trial = 0; trial < 500; trial++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(number)) {
                continue;
            }
            Entry run = new Entry.Run(
                    SampleLedger.stamp(1), "launch", new Settings(Map.of("angle", Value.of(number))), Optional.empty());
            byte[] bytes = SampleLedger.bytes(SampleLedger.header(), List.of(run));

            assertThat(SampleLedger.read(bytes).ledger().orElseThrow().entries())
                    .containsExactly(run);
        }
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() {
        Entry.Reflection reflection =
                new Entry.Reflection(SampleLedger.stamp(1), "launch", "why", "a\ud83db\ude80c\ud83d\ude80");

        byte[] line = LedgerLines.of(reflection, NO_HASH);

        assertThat(text(line)).contains("\"text\":\"a\ufffdb\ufffdc\ud83d\ude80\"");
        assertThat(Utf8.isWellFormed(line, 0, line.length)).isTrue();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
