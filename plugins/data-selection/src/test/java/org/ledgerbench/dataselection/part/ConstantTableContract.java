package org.ledgerbench.dataselection.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds a part's parameters and the traceability table to the same numbers. */
public abstract class ConstantTableContract {

    private final ConstantSheet sheet = new ConstantSheet("test");

    /** The parameters of a track, noted in a sheet as they are read. */
    protected abstract Object ofTrack(TrackId track, ConstantSheet sheet);

    /** The parameters that all tracks share, noted likewise. */
    protected abstract Object shared(ConstantSheet sheet);

    @ParameterizedTest
    @EnumSource
    void theSimulatorUsesWhatTheTableSaysAndNothingElse(TrackId track) {
        assertNoted(ofTrack(track, sheet));
    }

    @Test
    void whatAllTracksShareIsInTheTableToo() {
        assertNoted(shared(sheet));
    }

    /** The numbers of the parameters and those of the sheet, taken off against each other, leave nothing. */
    private void assertNoted(Object parameters) {
        List<Double> left = Leaves.of(parameters);
        assertThat(left).isNotEmpty();
        for (var row : sheet.rows()) {
            assertThat(left.remove(Double.valueOf(row.value())))
                    .as("%s is not used", row)
                    .isTrue();
        }
        assertThat(left).isEmpty();
    }
}
