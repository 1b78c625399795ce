package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);

    @Test
    void hashIsThatOfTheWholeFile() throws Exception {
        byte[] bytes = SampleLedger.bytes();
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);

        assertThat(SampleLedger.read(bytes).sha256()).isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void manyThreadsShareAReader() {
        List<byte[]> files = List.of(
                SampleLedger.bytes(),
                SampleLedger.text().replace("launch", "Launch").getBytes(StandardCharsets.UTF_8),
                new byte[0],
                SampleLedger.text().repeat(3).getBytes(StandardCharsets.UTF_8));
        List<LedgerReading> alone = files.stream().map(SampleLedger::read).toList();

        assertThat(IntStream.range(0, 4000)
                        .parallel()
                        .allMatch(index -> read(files.get(index % 4)).equals(alone.get(index % 4))))
                .isTrue();
    }

    @Test
    void streamThatComesInSmallPiecesIsReadWhole() throws IOException {
        byte[] bytes = SampleLedger.text().repeat(20).getBytes(StandardCharsets.UTF_8);
        InputStream drops = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 7));
            }
        };

        assertThat(reader.read(drops)).isEqualTo(SampleLedger.read(bytes));
    }

    @Test
    void failureOfTheStreamIsPassedOnAndTheReaderStaysSound() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatThrownBy(() -> reader.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
        assertThat(read(SampleLedger.bytes()).findings()).isEmpty();
    }

    @Test
    void trailingSpacesOfALineBelongToItsHash() {
        String text = SampleLedger.text().replaceFirst("\n", "  \n");

        assertThat(SampleLedger.read(text).findings()).extracting(Finding::code).containsExactly("chain-broken");
    }

    @Test
    void fieldsMayStandInAnyOrder() {
        List<String> lines = SampleLedger.lines();
        lines.set(1, lines.get(1).replaceFirst("\\{(\"seq\":1),(.*)}", "{ $2 , $1 }"));

        LedgerReading reading = SampleLedger.read(String.join("\n", lines));

        assertThat(reading.ledger().orElseThrow().entries()).isEqualTo(SampleLedger.entries());
    }

    private LedgerReading read(byte[] bytes) {
        try {
            return reader.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
