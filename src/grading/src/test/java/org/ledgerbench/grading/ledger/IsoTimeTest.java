package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    private final IsoTime time = new IsoTime();

    @Test
    void agreesWithTheLibraryOnTimesOfAllAges() {
        Random random = new Random(5);
        for (int trial = 0; trial < 2000; trial++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L));

            assertThat(parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:01:10.5Z",
                "2026-11-23T09:01:10.123456789Z",
                "2026-11-23T10:01:10+01:00",
                "2024-02-29T00:00:00Z",
                "2026-11-23T24:00:00Z"
            })
    void otherFormsMeanWhatTheLibrarySays(String text) {
        assertThat(parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-02-29T09:01:10Z",
                "2026-11-31T09:01:10Z",
                "2026-13-01T09:01:10Z",
                "2026-11-23T25:01:10Z",
                "2026-11-23T09:60:10Z",
                "2026-11-23T09:01:99Z",
                "2O26-11-23T09:01:10Z",
                "2026-11-23 09:01:10Z",
                "/026-11-23T09:01:10Z",
                "2026-11-23T09:01:10"
            })
    void whatIsNoTimeIsNull(String text) {
        assertThat(parse(text)).isNull();
    }

    private Instant parse(String text) {
        char[] padded = ("ab" + text + "cd").toCharArray();
        return time.parse(padded, 2, text.length());
    }
}
