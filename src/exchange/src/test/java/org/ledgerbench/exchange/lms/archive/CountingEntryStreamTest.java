package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;

class CountingEntryStreamTest {

    private static final byte[] CONTENT = "0123456789".repeat(10).getBytes(StandardCharsets.UTF_8);

    private final AtomicLong counted = new AtomicLong();

    @Test
    void passesOnWhatIsInOrderHoweverItIsRead() throws IOException {
        try (InputStream in = stream(new ArchiveLimits(1, 100, 100, 2), CONTENT)) {
            assertThat(in.read()).isEqualTo('0');
            assertThat(in.skip(9)).isEqualTo(9);
            assertThat(in.skip(0)).isZero();
            assertThat(in.readAllBytes()).hasSize(90);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.markSupported()).isFalse();
        }
        assertThat(counted).hasValue(100);
    }

    @Test
    void skipsNoFurtherThanTheEndAndStillCounts() throws IOException {
        try (InputStream in = stream(new ArchiveLimits(1, 100, 100, 2), CONTENT)) {
            assertThat(in.skip(1000)).isEqualTo(100);
            assertThat(in.skip(1)).isZero();
        }
        try (InputStream in = stream(new ArchiveLimits(1, 99, 100, 2), CONTENT)) {
            assertThatThrownBy(() -> in.skip(1000)).hasMessageContaining("larger than 99 bytes");
        }
    }

    @Test
    void tellsADamagedStreamInASentence() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("bad block");
            }
        };
        try (InputStream in = stream(new ArchiveLimits(1, 100, 100, 2), broken)) {
            assertThatThrownBy(in::read)
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "The entry a.ledger.jsonl of the archive is damaged and cannot be unpacked. Download the"
                                    + " archive again.");
        }
    }

    private InputStream stream(ArchiveLimits limits, byte[] content) {
        return stream(limits, new ByteArrayInputStream(content));
    }

    private InputStream stream(ArchiveLimits limits, InputStream content) {
        CRC32 checksum = new CRC32();
        checksum.update(CONTENT);
        ZipArchiveEntry entry = new ZipArchiveEntry("a.ledger.jsonl");
        entry.setSize(CONTENT.length);
        entry.setCompressedSize(60);
        entry.setCrc(checksum.getValue());
        return new CountingEntryStream(content, entry, limits, new ByteBudget(limits, 1000), counted);
    }
}
