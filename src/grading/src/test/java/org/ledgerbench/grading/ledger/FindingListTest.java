package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingListTest {

    private final FindingList findings = new FindingList();

    @Test
    void listsTwentyOfAKindAndCountsTheRest() {
        for (int line = 1; line <= 50; line++) {
            findings.add(FindingCode.SEQ_GAP, line, "A gap.");
        }
        findings.add(FindingCode.BLANK_LINE, 51, "A blank line.");

        assertThat(findings.toList()).hasSize(22);
        assertThat(findings.toList().get(20).code()).isEqualTo("blank-line");
        assertThat(findings.toList().get(21).code()).isEqualTo("findings-omitted");
        assertThat(findings.toList().get(21).message())
                .contains("30 more seq-gap")
                .doesNotContain("blank");
    }

    @Test
    void knowsWhatItHas() {
        findings.add(FindingCode.EMPTY_FILE, "Empty.");

        assertThat(findings.has(FindingCode.EMPTY_FILE)).isTrue();
        assertThat(findings.has(FindingCode.SEQ_GAP)).isFalse();
        assertThat(FindingCode.EMPTY_FILE.names(findings.toList().get(0))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"plain, \"plain\"", "a\u202eb, \"a\ufffdb\"", "<b>=1+1, \"<b>=1+1\"", "\ud83d\ude80, \"\ud83d\ude80\""})
    void quotesAreOneLineAndVisible(String text, String quoted) {
        assertThat(Quote.of(text)).isEqualTo(quoted);
    }

    @Test
    void quotesAreShort() {
        assertThat(Quote.of("x".repeat(1000))).hasSize(63).endsWith("\u2026\"");
        assertThat(Quote.of("a\nb\0c\td")).isEqualTo("\"a\ufffdb\ufffdc\ufffdd\"");
    }
}
