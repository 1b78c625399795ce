package org.ledgerbench.exchange.lms.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsResource;

class FileEncodingTest {

    private static final String TEXT = "Name,Grade\nMüller,1\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void followsAByteOrderMark(String name) throws ExchangeException {
        FileEncoding encoding = new FileEncoding(Charset.forName(name), true);
        byte[] bytes = encoding.encode(TEXT);

        assertThat(FileEncoding.detect(bytes)).isEqualTo(encoding);
        assertThat(encoding.decode(bytes)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void recognisesEncodingsWithoutAMark(String name) throws ExchangeException {
        Charset charset = Charset.forName(name);

        assertThat(FileEncoding.detect(TEXT.getBytes(charset))).isEqualTo(new FileEncoding(charset, false));
    }

    @Test
    void namesTheFirstLineInAnotherEncoding() {
        assertThatThrownBy(() -> FileEncoding.detect(LmsResource.bytes("broken/mixed-encodings.csv")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 4: ")
                .hasMessageContaining("mixes");
    }

    @Test
    void refusesUtf16ThatEndsInTheMiddleOfACharacter() throws ExchangeException {
        FileEncoding encoding = new FileEncoding(StandardCharsets.UTF_16LE, true);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes(encoding.encode(TEXT));
        cut.write('x');

        assertThatThrownBy(() -> encoding.decode(cut.toByteArray()))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("UTF-16LE");
    }

    @Test
    void knowsWhichCharactersItLacks() {
        FileEncoding western = new FileEncoding(Charset.forName("windows-1252"), false);

        assertThat(western.canWrite("Müller € 5")).isTrue();
        assertThat(western.canWrite("accuracy ≥ 0.9")).isFalse();
        assertThat(FileEncoding.UTF_8.canWrite("≥ 😀")).isTrue();
    }

    @Test
    void countsOverlongAndSurrogateSequencesAsNoUtf8() {
        byte[] overlong = {'a', (byte) 0xC0, (byte) 0xAF, '\n'};
        byte[] surrogate = {'\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

        assertThat(Utf8Survey.of(overlong)).isEqualTo(new Utf8Survey(0, 1));
        assertThat(Utf8Survey.of(surrogate).firstBadLine()).isEqualTo(2);
        assertThat(Utf8Survey.of("aé€😀".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Utf8Survey(3, 0));
    }
}
