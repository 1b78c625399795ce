package org.ledgerbench.grading.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.3 %|36.3|true", "36.3%|36.3|true", "36.3 percent|36.3|true", "36.3 per cent|36.3|true",
                "$65,994|65994|false", "12,345.67|12345.67|false", "1'234'567|1234567|false", "12\u00a0345|12345|false",
                "12.5k|12500|false", "3M|3000000|false", "2b|2000000000|false", "4.1e6|4100000|false",
                "7.1e24|7.1e24|false", "1.5E-3|0.0015|false", "0,363|0.363|false", "36,3|36.3|false",
                "0,363,123|0.363|false", "1.234,5|1234.5|false", "-12|-12|false", "\u221212|-12|false",
                "1.40x|1.40|false", "10\u00d7|10|false", "(0.8085)|0.8085|false", "0.575838.|0.575838|false",
                "icr=0.75|0.75|false", "\u20ac1.50|1.5|false"
            })
    void readsNumbersAsPeopleWriteThem(String text, double value, boolean percent) {
        List<CitedNumber> numbers = NumberScanner.numbers("so " + text + " then");

        assertThat(numbers).hasSize(1);
        assertThat(numbers.get(0).value()).isEqualTo(value);
        assertThat(numbers.get(0).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"x2", "v1.2b3", "10^6", "2^10", "36ms", "a_1", "1e999", "9e308", "12345678901234567890123456789"})
    void leavesAloneWhatIsNoNumberOfItsOwn(String text) {
        assertThat(NumberScanner.numbers("so " + text + " then")).isEmpty();
    }

    @Test
    void findsEachNumberOfASentence() {
        assertThat(NumberScanner.numbers("At 0.8 we remove 57.6 %, at 10-20 rows, in 2026."))
                .extracting(CitedNumber::value)
                .containsExactly(0.8, 57.6, 10.0, 20.0, 2026.0);
    }

    @Test
    void agreesWithWhatRoundsToIt() {
        CitedNumber share = number("36.3 %");
        assertThat(share.agreesWith(0.363)).isTrue();
        assertThat(share.agreesWith(0.36349)).isTrue();
        assertThat(share.agreesWith(0.3635)).isTrue();
        assertThat(share.agreesWith(0.36351)).isFalse();
        assertThat(share.agreesWith(36.27)).isTrue();
        assertThat(number("36.3").agreesWith(0.363)).isFalse();
        assertThat(number("12.5k").agreesWith(12_549)).isTrue();
        assertThat(number("12.5k").agreesWith(12_551)).isFalse();
        assertThat(number("79000").agreesWith(79_000.4)).isTrue();
        assertThat(number("79000").agreesWith(79_001)).isFalse();
        assertThat(number("0.30").agreesWith(0.1 + 0.2)).isTrue();
        assertThat(number("1.40").agreesWith(1.39931137)).isTrue();
    }

    @Test
    void countsTheDigitsThatSaySomething() {
        assertThat(number("0.05").digits()).isEqualTo(1);
        assertThat(number("0.050").digits()).isEqualTo(2);
        assertThat(number("0.0").digits()).isEqualTo(1);
        assertThat(number("100").digits()).isEqualTo(3);
    }

    @Test
    void takesNoLongerThanATextIsLong() {
        String digits = "1".repeat(1_000_000);
        String groups = "1,111".repeat(200_000);
        String numbers = "12 ".repeat(300_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(NumberScanner.numbers(digits)).isEmpty();
            assertThat(NumberScanner.numbers(digits + "e" + digits)).isEmpty();
            assertThat(NumberScanner.numbers(groups)).hasSizeLessThan(1001);
            assertThat(NumberScanner.numbers(numbers)).hasSize(1000);
        });
    }

    @Test
    void plainNumbersReadAsThePatternsReadThem() {
        Random random = new Random(41);
        String[] pieces = {
            "0", "1", "7", "25", "360", "000", ".", ",", " ", "%", "p", "e", "-", "$", "x", "(", ")", "k", "="
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String written = text.toString();
            for (int index = 0; index < written.length(); index++) {
                CitedNumber plain = Character.isDigit(written.charAt(index)) ? PlainNumber.at(written, index) : null;
                if (plain != null) {
                    Matcher matcher = NumberScanner.matcher(written);
                    assertThat(NumberScanner.isFound(matcher, index, index))
                            .as(written)
                            .isTrue();
                    assertThat(NumberScanner.number(matcher)).as(written).contains(plain);
                }
            }
        }
    }

    private static CitedNumber number(String text) {
        return NumberScanner.numbers(text).get(0);
    }
}
