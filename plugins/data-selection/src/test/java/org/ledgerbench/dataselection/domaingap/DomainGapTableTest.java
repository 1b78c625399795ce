package org.ledgerbench.dataselection.domaingap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Leaves;
import org.ledgerbench.dataselection.part.TrackId;

class DomainGapTableTest {

    private final ConstantSheet sheet = new ConstantSheet("test");

    @ParameterizedTest
    @EnumSource
    void theSimulatorUsesWhatTheTableSaysAndNothingElse(TrackId track) {
        assertThat(noted(DomainGapTable.noted(track, sheet))).isEmpty();
    }

    @Test
    void whatAllTracksShareIsInTheTableToo() {
        assertThat(noted(LockMove.noted(sheet))).isEmpty();
    }

    /** What is left when the numbers of the parameters and those of the sheet are taken off against each other. */
    private List<Double> noted(Object parameters) {
        List<Double> left = Leaves.of(parameters);
        assertThat(left).isNotEmpty();
        for (var row : sheet.rows()) {
            assertThat(left.remove(Double.valueOf(row.value())))
                    .as("%s is not used", row)
                    .isTrue();
        }
        return left;
    }
}
