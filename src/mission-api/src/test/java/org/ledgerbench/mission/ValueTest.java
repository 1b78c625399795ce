package org.ledgerbench.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource({"30, 30", "-4, -4", "0.8, 0.8", "1e14, 100000000000000", "1e20, 1.0E20", "-0.0, 0"})
    void writesNumbersAsALedgerDoes(double number, String text) {
        assertThat(Value.of(number).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatAreNotFinite(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(number)).withMessageContaining("finite");
    }

    @Test
    void describesValuesWithTheirKind() {
        assertThat(Value.of(12).describe()).isEqualTo("the number 12");
        assertThat(Value.of("many").describe()).isEqualTo("the text \"many\"");
        assertThat(Value.of(true).describe()).isEqualTo("true");
    }

    @Test
    void comparesByKindAndContent() {
        assertThat(Value.of(-0.0)).isEqualTo(Value.of(0));
        assertThat(Value.of(1)).isEqualTo(Value.of(1.0)).isNotEqualTo(Value.of("1"));
        assertThat(Value.of(false)).isEqualTo(new Value.Flag(false)).isNotEqualTo(Value.of("false"));
    }

    @Test
    void kindsAcceptTheirOwnValuesAlone() {
        assertThat(ValueKind.NUMBER.accepts(Value.of(1))).isTrue();
        assertThat(ValueKind.NUMBER.accepts(Value.of(true))).isFalse();
        assertThat(ValueKind.FLAG.accepts(Value.of(true))).isTrue();
        assertThat(ValueKind.FLAG.accepts(Value.of("true"))).isFalse();
    }
}
