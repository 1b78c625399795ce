package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void countsLinesAndWhatTheyWrapTo() {
        assertThat(TextLines.of("", 80)).isEqualTo(1);
        assertThat(TextLines.of("x".repeat(78), 80)).isEqualTo(1);
        assertThat(TextLines.of("x".repeat(79), 80)).isEqualTo(2);
        assertThat(TextLines.of("a\nb\n\nc", 80)).isEqualTo(4);
        assertThat(TextLines.of("x".repeat(79) + "\ny", 80)).isEqualTo(3);
    }

    @Test
    void asksForNoMoreThanTheHighestRowHolds() {
        assertThat(TextLines.of("\n".repeat(1_000_000), 80) * TextLines.POINTS).isLessThanOrEqualTo(409);
    }
}
