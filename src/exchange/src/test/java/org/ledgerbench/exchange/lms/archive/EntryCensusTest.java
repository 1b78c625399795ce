package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCensusTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 999})
    void countsWhatIsListed(int entries) throws IOException {
        assertThat(count(zip(entries, ""), 10_000)).isEqualTo(entries);
    }

    @Test
    void countsNoFurtherThanOneAboveTheLimit() throws IOException {
        assertThat(count(zip(50, ""), 10)).isEqualTo(11);
    }

    @Test
    void countsBehindACommentAndBehindAProgram() throws IOException {
        byte[] commented = zip(3, "a comment ".repeat(500));
        byte[] selfExtracting = ByteBuffer.allocate(commented.length + 300)
                .put(new byte[300])
                .put(commented)
                .array();

        assertThat(count(commented, 10)).isEqualTo(3);
        assertThat(count(selfExtracting, 10)).isEqualTo(3);
    }

    @Test
    void countsMoreEntriesThanSixteenBitsHold() throws IOException {
        assertThat(count(zip(70_000, ""), 100_000)).isEqualTo(70_000);
    }

    @Test
    void countsNothingInWhatIsNoArchive() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(count(noise, 10)).isZero();
        assertThat(count(new byte[0], 10)).isZero();
    }

    private int count(byte[] archive, int most) throws IOException {
        Path file = TestZip.write(folder, archive);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new EntryCensus(channel).count(most);
        }
    }

    private static byte[] zip(int entries, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment(comment);
            zip.setMethod(ZipOutputStream.STORED);
            for (int number = 0; number < entries; number++) {
                ZipEntry entry = new ZipEntry("entry" + number);
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
            }
        }
        return bytes.toByteArray();
    }
}
