package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void keepsWhatXmlAllows() {
        String text = "Fréchet\t<&>\n\uFFFD \uD83D\uDE80 10²⁴";

        assertThat(XmlText.of(text)).isEqualTo(text);
    }

    @Test
    void replacesControlCharactersAndHalvesOfPairs() {
        assertThat(XmlText.of("a\u0000b\u001Fc\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(XmlText.of("x\uD800y")).isEqualTo("x\uFFFDy");
    }
}
