package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFeedTest {

    private final LineFeed feed = new LineFeed("one\ntwo\n".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void endsWhereTheLineEndsAndGoesOnWithTheNextInWhateverPieces(int piece) {
        feed.line(0, 3);
        assertThat(rest(piece)).isEqualTo("one");
        feed.fields(4, 7);
        assertThat(rest(piece)).isEqualTo("{two}");
    }

    @Test
    void knowsWhetherAllWasRead() {
        feed.fields(4, 7);
        assertThat(feed.isReadTo(0)).isFalse();
        byte[] piece = new byte[4];
        assertThat(feed.read(piece, 0, 4)).isEqualTo(4);
        assertThat(feed.isReadTo(4)).isFalse();
        assertThat(feed.read()).isEqualTo('}');
        assertThat(feed.isReadTo(4)).isFalse();
        assertThat(feed.isReadTo(5)).isTrue();
    }

    private String rest(int piece) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = new byte[piece];
        for (int count = feed.read(bytes, 0, piece); count >= 0; count = feed.read(bytes, 0, piece)) {
            text.append(new String(bytes, 0, count, StandardCharsets.US_ASCII));
        }
        return text.toString();
    }
}
