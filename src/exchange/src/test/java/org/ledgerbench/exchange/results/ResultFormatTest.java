package org.ledgerbench.exchange.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.ExchangeException;

class ResultFormatTest {

    @Test
    void followsTheExtensionInWhateverCase() throws ExchangeException {
        assertThat(ResultFormat.of(Path.of("out", "Grades.XLSX"))).isEqualTo(ResultFormat.XLSX);
        assertThat(ResultFormat.of(Path.of("grades.csv"))).isEqualTo(ResultFormat.CSV);
        assertThat(ResultFormat.of(Path.of("grades.json"))).isEqualTo(ResultFormat.JSON);
    }

    @Test
    void listsTheKnownExtensionsForAnUnknownOne() {
        assertThatThrownBy(() -> ResultFormat.of(Path.of("grades.pdf")))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("grades.pdf does not say what to write. Let its name end with one of: .xlsx, .csv, .json.");
        assertThatThrownBy(() -> ResultFormat.of(Path.of("csv"))).isInstanceOf(ExchangeException.class);
    }
}
