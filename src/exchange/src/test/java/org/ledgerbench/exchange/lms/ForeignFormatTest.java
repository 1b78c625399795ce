package org.ledgerbench.exchange.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignFormatTest {

    @ParameterizedTest
    @MethodSource("org.ledgerbench.exchange.lms.LmsResource#gradeFiles")
    void noGradeFileIsForeign(String name) {
        assertThat(ForeignFormat.of(LmsResource.bytes(name))).isEmpty();
    }

    @Test
    void aTarIsToldByWhatStandsBehindItsFirstName() {
        byte[] tar = new byte[512];
        System.arraycopy("a.ledger.jsonl".getBytes(StandardCharsets.US_ASCII), 0, tar, 0, 14);
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);

        assertThat(ForeignFormat.of(tar)).contains(ForeignFormat.TAR);
        assertThat(ForeignFormat.of(Arrays.copyOf(tar, 260))).isEmpty();
    }

    @Test
    void textThatMerelyBeginsAlikeIsNotForeign() {
        for (String text : new String[] {"", "<", "<b>", "PK", "Rar", "BZ", "%PDF", "7z", "{\"ledger\":1}"}) {
            assertThat(ForeignFormat.of(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
    }
}
