package org.ledgerbench.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\u0000x", "\uFF1D1+1", "\uFF20SUM(A1)"})
    void freeTextThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(CellText.free(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "1-2", "a=b", "'=1", " =1", "#00246"})
    void otherFreeTextStaysAsItIs(String text) {
        assertThat(CellText.free(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1234", "+49123", "@ada", "#00246", "s1024", "-a/b.ledger.jsonl"})
    void keysStayAsTheyAre(String key) {
        assertThat(CellText.key(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-HYPERLINK(\"x\")"})
    void keysThatAreFormulasGetAnApostrophe(String key) {
        assertThat(CellText.key(key)).isEqualTo("'" + key);
    }

    @Test
    void halfASurrogatePairIsReplacedAndAWholeOneStays() {
        assertThat(CellText.wellFormed("a\ud800b\udc00c\ud83d\ude00")).isEqualTo("a\ufffdb\ufffdc\ud83d\ude00");
    }
}
