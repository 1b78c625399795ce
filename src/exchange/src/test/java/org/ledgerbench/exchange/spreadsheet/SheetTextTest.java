package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "=1+2", "a\tb\nc", "_x", "_x12_", "_xZZZZ_", "\ud83d\ude00 \u200f\u05d0"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(SheetText.of(text)).isEqualTo(text);
    }

    @Test
    void controlsBecomeVisible() {
        assertThat(SheetText.of("a\u0000b\u0007c\u001b")).isEqualTo("a\u2400b\u2407c\u241b");
        assertThat(SheetText.of("abc\u202Efed\u2066")).isEqualTo("abc[U+202E]fed[U+2066]");
    }

    @Test
    void whatXmlLacksIsReplaced() {
        assertThat(SheetText.of("a\ud800b\uffffc\ufffe")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void lineEndsAreLineFeeds() {
        assertThat(SheetText.of("a\r\nb\rc\n")).isEqualTo("a\nb\nc\n");
    }

    @Test
    void whatExcelReadsAsAnEscapeIsEscaped() {
        assertThat(SheetText.of("_x0041_ _x000d_")).isEqualTo("_x005F_x0041_ _x005F_x000d_");
    }

    @Test
    void aTextThatJustFitsIsWhole() {
        String text = "x".repeat(SheetText.LONGEST);

        assertThat(SheetText.of(text)).isEqualTo(text);
        assertThat(SheetText.isShortened(SheetText.of(text))).isFalse();
    }

    @Test
    void aLongerTextIsCutBetweenSignsAndMarked() {
        String cell = SheetText.of("\ud83d\ude00".repeat(20_000));

        assertThat(cell.length()).isLessThanOrEqualTo(SheetText.LONGEST);
        assertThat(SheetText.isShortened(cell)).isTrue();
        assertThat(Character.isHighSurrogate(cell.charAt(cell.length() - SheetText.SHORTENED.length() - 1)))
                .isFalse();
        assertThat(SheetText.of("_x0041_".repeat(4_000)).length()).isLessThanOrEqualTo(SheetText.LONGEST);
    }
}
