package org.ledgerbench.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8PrefixTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3, abc",
        "abc, 2, ab",
        "aéb, 2, a",
        "aéb, 3, aé",
        "李雷, 5, 李",
        "😀x, 3, ''",
        "😀x, 4, 😀",
        "'', 0, ''"
    })
    void cutsBetweenLettersAndCountsBytes(String text, int most, String prefix) {
        assertThat(Utf8Prefix.of(most, text)).isEqualTo(prefix);
    }
}
