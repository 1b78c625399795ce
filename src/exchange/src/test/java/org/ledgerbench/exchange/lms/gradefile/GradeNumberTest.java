package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeNumberTest {

    @ParameterizedTest
    @CsvSource({
        "87.5, 87.5",
        "'87,50', 87.5",
        "0, 0",
        "'0,00', 0",
        "'1.234,5', 1234.5",
        "'1,234.5', 1234.5",
        "-3, -3",
        "'1 234,5', 1234.5",
        "100., 100"
    })
    void takesTheLastPointOrCommaForTheDecimalOne(String cell, BigDecimal number) {
        assertThat(GradeNumber.parse(cell).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "EX",
                "A+",
                "87.5%",
                "Needs Grading",
                "1e999",
                "NaN",
                "1111111111111111111111111111111111111111111",
                "(read only)",
                "=1+1"
            })
    void takesNothingElseForANumber(String cell) {
        assertThat(GradeNumber.parse(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"87.50, 87.5", "100.00, 100", "12.345, 12.35", "0, 0", "0.001, 0", "12345.6, 12345.6", "-0.5, -0.5"})
    void writesAPointNoGroupingAndAtMostTwoDecimals(BigDecimal number, String cell) {
        assertThat(GradeNumber.write(number)).isEqualTo(cell);
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(GradeNumber.write(new BigDecimal("1234.5"))).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
