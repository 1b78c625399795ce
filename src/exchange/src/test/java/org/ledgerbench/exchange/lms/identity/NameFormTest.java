package org.ledgerbench.exchange.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource({
        "'Doe, Jane', Jane Doe",
        "Änne Müller, 'MULLER, Anne'",
        "Seán O’Brien, 'O''Brien, Sean'",
        "'Ｊａｎｅ Doe', Jane Doe"
    })
    void takesNamesForOneWhateverTheirOrderCaseAndAccents(String one, String other) {
        assertThat(NameForm.words(one)).isEqualTo(NameForm.words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "'Doe, Jane', doejane",
        "'Müller-Lüdenscheidt, Änne', müllerlüdenscheidtänne",
        "'van der Berg, Jan', vanderbergjan"
    })
    void runsNamesTogetherAsCanvasDoes(String sortable, String inFileName) {
        assertThat(NameForm.runTogether(sortable)).isEqualTo(NameForm.runTogether(inFileName));
    }
}
