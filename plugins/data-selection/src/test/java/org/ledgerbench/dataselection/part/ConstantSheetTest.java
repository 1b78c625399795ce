package org.ledgerbench.dataselection.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Symbol;

class ConstantSheetTest {

    private static final Quantity RATE = new Quantity("sustained rate", "FLOP/s");
    private static final Quantity EPOCHS = new Quantity("ep, epochs", "epochs");

    private final ConstantSheet sheet = new ConstantSheet("labeling-roi / edge-guardian");

    @Test
    void returnsWhatItNotes() {
        assertThat(sheet.number(RATE, 1e14, "a source")).isEqualTo(1e14);
        assertThat(sheet.whole(EPOCHS, 10, "another source")).isEqualTo(10);
        assertThat(sheet.rows())
                .containsExactly(
                        new SourcedConstant(
                                "labeling-roi / edge-guardian",
                                "sustained rate",
                                "100000000000000",
                                "FLOP/s",
                                "a source"),
                        new SourcedConstant(
                                "labeling-roi / edge-guardian", "ep, epochs", "10", "epochs", "another source"));
    }

    @Test
    void givesALetterTheValueAndSourceThatWereNoted() {
        sheet.number(RATE, 1e14, "a source");
        assertThat(sheet.symbol("r", "what the hardware sustains", RATE))
                .isEqualTo(new Symbol(
                        "r", "what the hardware sustains", "FLOP/s", new Symbol.Binding.OfConstant(1e14), "a source"));
    }

    @Test
    void refusesASecondValueForOneQuantity() {
        sheet.number(RATE, 1e14, "a source");
        assertThatIllegalStateException()
                .isThrownBy(() -> sheet.number(RATE, 2e14, "a source"))
                .withMessageContaining("two values for sustained rate of labeling-roi / edge-guardian");
    }

    @Test
    void refusesALetterForWhatWasNotNoted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sheet.symbol("r", "rate", RATE))
                .withMessageContaining("no value for sustained rate");
    }

    @Test
    void refusesAConstantWithoutASource() {
        sheet.number(RATE, 1e14, " ");
        assertThatIllegalArgumentException().isThrownBy(sheet::rows).withMessageContaining("no source");
    }
}
