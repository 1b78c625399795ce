package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.ledger.jsonl",
                "x/../../a",
                "x/..",
                "..\\a",
                "x\\..\\..\\a",
                "x/..\\a",
                "%2e%2e/a",
                "%2E%2E%2Fa",
                "..%5Ca",
                "%252e%252e%252fa",
                "\uFF0E\uFF0E/a",
                "\u2025/a",
                "\u2024\u2024/a",
                "..\uFF0Fa",
                "..\u2215a",
                "..\u2044a",
                "..\uFF3Ca",
                "..\u2216a",
                "..\u29F5a",
                ".. /a",
                " ../a",
                ".\u200B./a",
                "\u202E../a",
                ".../a",
                "…/a"
            })
    void refusesEverySpellingOfTheFolderAbove(String name) {
        assertThat(EntryName.of(name).refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains(".."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "\\windows", "\\\\server\\share", "//a", "\uFF0Fetc", "%2Fetc", "\u2215etc"})
    void refusesAbsolutePaths(String name) {
        assertThat(EntryName.of(name).refusal()).contains("its name is an absolute path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\a", "c:a", "C:/a", " d:/a", "C\uFF1A/a", "\uFF23:/a"})
    void refusesDriveLetters(String name) {
        assertThat(EntryName.of(name).refusal()).contains("its name begins with a drive letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0.ledger.jsonl", "a\nb", "a\u001B[31m", "a\u0085"})
    void refusesControlCharacters(String name) {
        assertThat(EntryName.of(name).refusal()).contains("its name contains control characters");
    }

    @Test
    void refusesEndlessAndEmptyNames() {
        assertThat(EntryName.of("a".repeat(2000)).refusal()).isPresent();
        assertThat(EntryName.of("").refusal()).isPresent();
        assertThat(EntryName.of("./").refusal()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doejane_1234_98765_mission.ledger.jsonl",
                "Änne Müller_12345_assignsubmission_file/mission.ledger.jsonl",
                "x/a..b/c",
                "x/.hidden",
                "100%/a",
                "O'Brien, Seán_1_2",
                "日本語/課題.ledger.jsonl"
            })
    void takesHarmlessNames(String name) {
        assertThat(EntryName.of(name)).isEqualTo(new EntryName(name, java.util.Optional.empty()));
    }

    @Test
    void writesPathsWithForwardSlashes() {
        assertThat(EntryName.of("a\\b//./c").path()).isEqualTo("a/b/c");
    }
}
