package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.grading.intake.Roster;

class GradeFilesTest {

    @ParameterizedTest
    @MethodSource("org.ledgerbench.exchange.lms.LmsResource#gradeFiles")
    void recognisesEachFileAndSaysWhy(String name) throws ExchangeException {
        LmsKind kind = LmsKind.valueOf(name.substring(0, name.indexOf('/')).toUpperCase(java.util.Locale.ROOT));

        assertThat(GradeFiles.recognise(LmsResource.bytes(name))).contains(kind);
        assertThat(GradeFiles.read(LmsResource.bytes(name)).reason()).startsWith("Taken for a " + kind.title());
        assertThat(GradeFiles.read(LmsResource.bytes(name), kind).reason()).contains("as chosen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canvas/comma.csv | S001 S002 S003 S004 S005 S006 S007",
                "canvas/semicolon-de.csv | S001 S003",
                "canvas/empty-class.csv | ''",
                "moodle/en.csv | jdoe@example.org sobrien@example.org amueller@example.org nobody@example.org"
                        + " eve@example.org zed@example.org",
                "moodle/de.csv | jdoe@example.org amueller@example.org",
                "moodle/blind.csv | 12345",
                "brightspace/points.csv | 00246 00247 00248",
                "blackboard/tabs-utf16.xls | jdoe sobrien amueller",
                "sakai/gradebook.csv | jdoe amueller",
                "sakai/duplicates.csv | jdoe"
            })
    void makesARosterOfTheClass(String name, String ids) throws ExchangeException {
        Instant due = Instant.parse("2026-11-23T09:00:00Z");

        Roster roster = GradeFiles.read(LmsResource.bytes(name)).roster(Optional.of(due));

        assertThat(roster.members())
                .extracting(Roster.Member::id)
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
        assertThat(roster.members())
                .allSatisfy(member -> assertThat(member.due()).contains(due));
    }

    @Test
    void knowsAStudentByAllTheirIds() throws ExchangeException {
        assertThat(student("canvas/semicolon-de.csv").ids()).containsExactly("S001", "jdoe", "x-1", "1234");
        assertThat(student("canvas/semicolon-de.csv").systemId()).contains("1234");
        assertThat(student("moodle/de.csv").systemId()).contains("12345");
        assertThat(student("brightspace/points.csv").ids()).containsExactly("00246", "jdoe");
        assertThat(student("brightspace/points.csv").name()).contains("Jane Doe");
        assertThat(student("blackboard/tabs-utf16.xls").ids()).containsExactly("jdoe", "00246");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canvas/comma.csv | Mission 09 | 6 | 100",
                "canvas/comma.csv | 4712 | 7 | 20",
                "canvas/semicolon-de.csv | Mission 09 (4711) | 6 | 50",
                "brightspace/points.csv | Mission 09 | 4 | 100",
                "blackboard/tabs-utf16.xls | 664617 | 5 | 100",
                "sakai/gradebook.csv | Week #2: 22/23 | 4 | 77"
            })
    void findsAnAssignmentByTitleHeadingOrNumber(String name, String wanted, int index, BigDecimal maximum)
            throws ExchangeException {
        GradeColumn column = GradeFiles.read(LmsResource.bytes(name)).column(Optional.of(wanted));

        assertThat(column.index()).isEqualTo(index);
        assertThat(column.maximum().orElseThrow()).isEqualByComparingTo(maximum);
    }

    @ParameterizedTest
    @CsvSource({
        "moodle/en.csv, 4",
        "moodle/de.csv, 4",
        "moodle/fr.csv, 4",
        "moodle/es.csv, 4",
        "moodle/pl-unknown-headings.csv, 4",
        "moodle/blind.csv, 2"
    })
    void findsMoodlesGradeInEveryLanguage(String name, int index) throws ExchangeException {
        assertThat(GradeFiles.read(LmsResource.bytes(name))
                        .column(Optional.empty())
                        .index())
                .isEqualTo(index);
    }

    @Test
    void warnsOfHeadingsInAnUnknownLanguage() throws ExchangeException {
        assertThat(codes("moodle/pl-unknown-headings.csv")).contains("headings-unknown");
        assertThat(codes("moodle/fr.csv")).doesNotContain("headings-unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canvas/read-only.csv | Mission 09 | read only",
                "canvas/read-only.csv | Final Score of the mission | drops every column",
                "canvas/comma.csv | Notes | proposes a new one",
                "moodle/de-scale.csv | Bewertung | scale of words",
                "brightspace/points.csv | Essay | takes Text grades",
                "blackboard/tabs-utf16.xls | Essay | takes text",
                "blackboard/windows-1252-no-id.csv | Mission 09 | worth 0 points"
            })
    void saysWhatASystemWillDoToAColumn(String name, String wanted, String problem) throws ExchangeException {
        assertThat(GradeFiles.read(LmsResource.bytes(name))
                        .column(Optional.of(wanted))
                        .problem())
                .hasValueSatisfying(text -> assertThat(text).contains(problem));
    }

    @Test
    void listsTheColumnsWhereItIsUnclearWhichIsMeant() throws ExchangeException {
        GradeFile file = GradeFiles.read(LmsResource.bytes("canvas/comma.csv"));

        assertThatThrownBy(() -> file.column(Optional.empty()))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("\"Mission 09 (4711)\"")
                .hasMessageContaining("\"Quiz 1 (4712)\"");
        assertThatThrownBy(() -> file.column(Optional.of("Mission 10")))
                .hasMessageContaining("No column")
                .hasMessageContaining("Mission 10");
    }

    @Test
    void tellsMoodlesLockedRows() throws ExchangeException {
        GradeFile french = GradeFiles.read(LmsResource.bytes("moodle/fr.csv"));

        assertThat(french.students().get(0).limits().lock()).isEmpty();
        assertThat(french.students().get(1).limits().lock()).isPresent();
        assertThat(french.students().get(0).limits().maximum().orElseThrow()).isEqualByComparingTo("20");
    }

    @Test
    void warnsOfWhatTheImportersTripOver() throws ExchangeException {
        assertThat(codes("canvas/with-mark.csv")).containsExactly("byte-order-mark");
        assertThat(codes("sakai/duplicates.csv")).containsExactly("duplicate-heading");
        assertThat(codes("blackboard/comma.csv")).containsExactly("encoding-kept");
    }

    @Test
    void readsCommentsInTheFormatTheRowsDeclare() throws ExchangeException {
        assertThat(comments("blackboard/comma.csv")).isEqualTo(CommentFormat.PLAIN);
        assertThat(comments("blackboard/windows-1252-no-id.csv")).isEqualTo(CommentFormat.HTML);
        assertThat(comments("moodle/en.csv")).isEqualTo(CommentFormat.HTML);
        assertThat(comments("sakai/duplicates.csv")).isEqualTo(CommentFormat.PLAIN);
    }

    @Test
    void refusesAFileOfNoSystem() {
        assertThat(GradeFiles.recognise(LmsResource.bytes("broken/no-grade-file.csv")))
                .isEmpty();
        assertThat(GradeFiles.recognise(LmsResource.bytes("broken/unbalanced-quote.csv")))
                .isEmpty();
        assertThatThrownBy(() -> GradeFiles.read(LmsResource.bytes("broken/no-grade-file.csv")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("a, b, c");
    }

    @Test
    void takesOurOwnRosterForNoSystems() {
        byte[] roster = "id,name,due,excused\ns1,Ada,,\n".getBytes(StandardCharsets.UTF_8);

        assertThat(GradeFiles.recognise(roster)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,group,year,excused\nstud001,Ada,1,2026,\nstud002,Bo,2,2026,\n",
                "Key,Name,Other,Grade,Maximum\n#001,Ada,,,100\n#002,Bo,,,100\n",
                "Key,Name,Other,Grade,Maximum\nParticipant 1,Ada,,,100\nnobody,Bo,,,100\n",
                "Key,Name,Other,Grade,Maximum\nParticipant 1,Ada,,,100\nParticipant 1,Bo,,,100\n"
            })
    void takesNoOtherTableForAWorksheetInAnUnknownLanguage(String table) {
        assertThat(GradeFiles.recognise(table.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void headingsOfAnotherSystemWeighMoreThanCellsLikeMoodles() throws ExchangeException {
        String sakai = "Student ID,Name,Quiz [10],Mission 09 [100],* Mission 09\n" + "user 1,Ada,7,,\nuser 2,Bo,7,,\n";

        assertThat(GradeFiles.read(sakai.getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(LmsKind.SAKAI);
    }

    @Test
    void saysWhyAPathCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("grades.csv"), LmsResource.bytes("canvas/comma.csv"));

        assertThat(GradeFiles.bytes(file)).isEqualTo(LmsResource.bytes("canvas/comma.csv"));
        assertThatThrownBy(() -> GradeFiles.bytes(folder))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> GradeFiles.bytes(folder.resolve("nowhere.csv")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void namesTheLineOfAnIdentifierThatIsNone() {
        byte[] broken = new String(LmsResource.bytes("moodle/en.csv"), StandardCharsets.UTF_8)
                .replace("Participant 12346", "nobody")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GradeFiles.read(broken))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("Line 3: \"nobody\"");
    }

    private static LmsStudent student(String name) throws ExchangeException {
        return GradeFiles.read(LmsResource.bytes(name)).students().get(0).student();
    }

    private static CommentFormat comments(String name) throws ExchangeException {
        return GradeFiles.read(LmsResource.bytes(name))
                .columns()
                .get(0)
                .comments()
                .orElseThrow()
                .format();
    }

    private static List<String> codes(String name) throws ExchangeException {
        return GradeFiles.read(LmsResource.bytes(name)).notices().stream()
                .map(LmsNotice::code)
                .toList();
    }
}
