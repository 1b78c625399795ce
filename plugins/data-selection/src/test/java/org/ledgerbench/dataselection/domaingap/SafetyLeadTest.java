package org.ledgerbench.dataselection.domaingap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Veto;

class SafetyLeadTest {

    private final SafetyLead safetyLead = new SafetyLead(new DomainGapTrack.Limits(0.95, 0.5, 0.8));

    @Test
    void whatKeepsEveryLimitIsSigned() {
        assertThat(safetyLead.vetoes(new MixQuality(0.96, 0.81, 0.4))).isEmpty();
    }

    @Test
    void theLimitItselfIsAllowed() {
        assertThat(safetyLead.vetoes(new MixQuality(0.95, 0.8, 0.5))).isEmpty();
    }

    @Test
    void everyLimitViolatedIsNamedTheWorstFirst() {
        List<Veto> vetoes = safetyLead.vetoes(new MixQuality(0.94, 0.72, 0.6));
        assertThat(vetoes).extracting(veto -> veto.constraint().id()).containsExactly("fid", "rain-recall", "accuracy");
        assertThat(vetoes.get(0).shortfall()).isCloseTo(0.2, within(1e-12));
        assertThat(vetoes.get(1).shortfall()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void theVetoSaysByHowMuch() {
        List<Veto> vetoes = safetyLead.vetoes(new MixQuality(0.94, 0.72, 0.6));
        assertThat(vetoes.get(0).message()).contains("0.6000", "0.1000", "20.00 %", "limit of 0.5000");
        assertThat(vetoes.get(1).message()).contains("0.7200", "0.0800", "10.00 %", "floor of 0.8000");
        assertThat(vetoes.get(2).message()).contains("0.9400", "0.0100", "1.05 %", "target of 0.9500");
        assertThat(vetoes.get(1).value()).isEqualTo(0.72);
    }

    @Test
    void aGrossViolationIsToldInMultiples() {
        assertThat(safetyLead.vetoes(new MixQuality(0.96, 0.85, 117.25)))
                .singleElement()
                .satisfies(veto -> assertThat(veto.message())
                        .contains("117.2500", "116.7500", "234.5 times what is allowed", "limit of 0.5000"));
    }

    @Test
    void aGapTooSmallForTheDigitsIsStillAVeto() {
        assertThat(safetyLead.vetoes(new MixQuality(0.95, 0.8 - 1e-9, 0.5))).hasSize(1);
    }

    @Test
    void digitsAreThoseOfDecimalArithmetic() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2000; i++) {
            int decimals = 1 + random.nextInt(6);
            double value = random.nextDouble() * Math.pow(10, random.nextInt(5));
            BigDecimal exact = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(Digits.fixed(value, decimals))
                            .subtract(exact)
                            .abs())
                    .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(decimals).multiply(new BigDecimal("1e-6")));
            assertThat(Digits.fixed(value, decimals)).matches("\\d+\\.\\d{" + decimals + "}");
        }
        assertThat(Digits.fixed(0, 4)).isEqualTo("0.0000");
        assertThat(Digits.fixed(117.29163, 4)).isEqualTo("117.2916");
        assertThat(Digits.fixed(0.99996, 4)).isEqualTo("1.0000");
        assertThat(Digits.fixed(0.0012, 4)).isEqualTo("0.0012");
    }
}
