package org.ledgerbench.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u200f", "\u061c", "\0", "\u0007", "\r"})
    void showsWhatWouldHide(String hidden) {
        assertThat(PlainText.visible("a" + hidden + "b")).isEqualTo("a\u25afb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελένη 30 %", "two\nlines\tand a tab", "<html>", "\ud835\udd38"})
    void leavesTheRestAsItIs(String text) {
        assertThat(PlainText.visible(text)).isEqualTo(text);
    }

    @Test
    void neverMakesAPageOfATip() {
        assertThat(PlainText.tip("<HTML><b>x")).isEqualTo(" <HTML><b>x");
        assertThat(PlainText.tip("a <html> b")).isEqualTo("a <html> b");
    }
}
