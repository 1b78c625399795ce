package org.ledgerbench.exchange.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Header;

class HeaderPeekTest {

    @Test
    void readsWhoALedgerSaysItIsFrom() {
        String header =
                "{\"ledger\":1,\"mission\":\"m\",\"more\":{\"a\":[1,2]},\"student\":{\"id\":\"s1\",\"name\":\"Ada\"},"
                        + "\"track\":\"t\"}\nnot json at all";

        assertThat(peek(header)).contains(new Header.Student("s1", Optional.of("Ada")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"student\":\"s1\"}",
                "{\"student\":{\"id\":5}}",
                "{\"student\":{\"name\":\"Ada\"}}",
                "{\"student\":{\"id\":\"s1\"",
                "\n{\"student\":{\"id\":\"s1\"}}"
            })
    void saysNothingOfAHeaderItCannotRead(String text) {
        assertThat(peek(text)).isEmpty();
    }

    @Test
    void saysNothingOfAFileThatCannotBeOpened() {
        Submission closed = new Submission() {
            @Override
            public String source() {
                return "closed";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("closed");
            }
        };

        assertThat(new HeaderPeek().student(closed)).isEmpty();
    }

    private static Optional<Header.Student> peek(String text) {
        return new HeaderPeek().student(new Submission() {
            @Override
            public String source() {
                return "a";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
