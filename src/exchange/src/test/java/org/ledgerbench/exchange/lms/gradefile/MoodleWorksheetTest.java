package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.identity.LmsStudent;

class MoodleWorksheetTest {

    @Test
    void findsNameAddressAndMaximumByPlaceUnderUnknownHeadings() throws ExchangeException {
        GradeFile file = GradeFiles.read(LmsResource.bytes("moodle/pl-unknown-headings.csv"));
        LmsStudent jane = file.students().get(0).student();

        assertThat(jane.id()).isEqualTo("jdoe@example.org");
        assertThat(jane.systemId()).contains("12345");
        assertThat(jane.name()).contains("Jane Doe");
        assertThat(file.students().get(0).limits().maximum().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void letsSomebodyChooseAnotherColumnUnderUnknownHeadings() throws ExchangeException {
        GradeFile file = GradeFiles.read(LmsResource.bytes("moodle/pl-unknown-headings.csv"));

        assertThat(file.column(Optional.empty()).heading()).isEqualTo("Ocena");
        assertThat(file.column(Optional.of("Maksimum")).problem()).isPresent();
    }

    @Test
    void prefersAnIdNumberToAnAddress() throws ExchangeException {
        GradeFile file = read("Identifier,Full name,ID number,Email address,Grade,Last modified (grade)\n"
                + "Participant 9,Jane Doe,S001,jdoe@example.org,,-\n"
                + "Participant 10,John Doe,,john@example.org,,-\n");

        assertThat(file.students()).extracting(row -> row.student().id()).containsExactly("S001", "john@example.org");
        assertThat(file.students().get(0).student().answersTo("jdoe")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Participant 12345, 12345", "Participant12345, 12345", "Teilnehmer/in7, 7", "參與者 88, 88"})
    void readsTheNumberAtTheEndOfAnIdentifier(String identifier, String number) throws ExchangeException {
        GradeFile file = read("Identifier,Grade,Last modified (grade)\n" + identifier + ",,-\n");

        assertThat(file.students().get(0).student().systemId()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "Participant", "Participant 12 a", ""})
    void refusesAnIdentifierWithoutAWordAndANumber(String identifier) {
        assertThatThrownBy(() -> read("Identifier,Grade,Last modified (grade)\n" + identifier + ",5,-\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 2: ");
    }

    @Test
    void refusesAFileWithoutAnyGradeWhenChosenByHand() {
        byte[] noGrade = "a,b\nParticipant 1,x\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GradeFiles.read(noGrade, LmsKind.MOODLE))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("no column for the grade");
    }

    @ParameterizedTest
    @CsvSource({"No, true", "Nein, true", "non, true", "Yes, false", "Ja, false", "'', false"})
    void knowsALockedRowInSeveralLanguages(String changeable, boolean locked) throws ExchangeException {
        GradeFile file = read(
                "Identifier,Grade,Grade can be changed,Last modified (grade)\nParticipant 1,," + changeable + ",-\n");

        assertThat(file.students().get(0).limits().lock().isPresent()).isEqualTo(locked);
    }

    private static GradeFile read(String text) throws ExchangeException {
        return GradeFiles.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
