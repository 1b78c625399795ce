package org.ledgerbench.workbench.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonDialogTest {

    private static final BigDecimal OUT_OF = BigDecimal.valueOf(8);

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 8", " 3.5 , 3.5", "'4,25', 4.25", "8.0, 8.0"})
    void takesPointsFromNothingToAllWithEitherDecimalSign(String typed, BigDecimal points) {
        assertThat(ReasonDialog.points(typed, OUT_OF)).contains(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "8.01", "seven", "1e9", "0.00001", "4 5", "NaN"})
    void refusesWhatIsNoPointsOrTooMany(String typed) {
        assertThat(ReasonDialog.points(typed, OUT_OF)).isEmpty();
    }
}
