package org.ledgerbench.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.grading.intake.Roster.Member;

class RosterReaderTest {

    @Test
    void readsEveryColumn() throws IOException {
        assertThat(members("id,name,due,excused\ns1,Ada Example,2026-11-30T17:00:00Z,\ns2,,,yes\n"))
                .containsExactly(
                        new Member(
                                "s1",
                                Optional.of("Ada Example"),
                                Optional.of(Instant.parse("2026-11-30T17:00:00Z")),
                                false),
                        new Member("s2", Optional.empty(), Optional.empty(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFID;Name\r\ns1;Ada\r\n",
                "NAME\tId\nAda\ts1",
                "name,id\n\n\"Ada\",\" s1 \"\n,,\n",
                "Section,id,name\nA,s1,Ada\n"
            })
    void readsAnyDelimiterOrderAndCase(String text) throws IOException {
        assertThat(members(text)).containsExactly(new Member("s1", Optional.of("Ada"), Optional.empty(), false));
    }

    @Test
    void readsQuotedNamesWithDelimitersQuotesAndLineBreaks() throws IOException {
        assertThat(members("id,name\ns1,\"Doe, \"\"J\"\"\nJane\"\n"))
                .extracting(Member::name)
                .containsExactly(Optional.of("Doe, \"J\"\nJane"));
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws IOException {
        byte[] bytes = "\uFEFFid\tname\ns1\tBj\u00f6rn\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(bytes).roster().members()).extracting(Member::name).containsExactly(Optional.of("Bj\u00f6rn"));
    }

    @Test
    void refusesTextThatIsNotUnicode() {
        byte[] latin = "id,name\ns1,Bj\u00f6rn\n".getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> read(latin))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("class.csv is not UTF-8 text. Save the roster as \"CSV UTF-8\" and try again.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T17:00:00Z, 2026-11-30T17:00:00Z",
        "2026-11-30T17:00+01:00, 2026-11-30T16:00:00Z",
        "2026-11-30T17:00:30.250-05:30, 2026-11-30T22:30:30.250Z",
        "2026-11-30T17:00, 2026-11-30T16:00:00Z",
        "2026-11-30 17:00, 2026-11-30T16:00:00Z",
        "2026-11-30, 2026-11-30T23:00:00Z",
    })
    void readsDueTimesWithAndWithoutAZone(String due, Instant expected) throws IOException {
        byte[] bytes = ("id,due\ns1," + due + "\n").getBytes(StandardCharsets.UTF_8);
        RosterReading reading =
                new RosterReader(ZoneId.of("Europe/Paris")).read(new ByteArrayInputStream(bytes), "class.csv");

        assertThat(reading.roster().members()).extracting(Member::due).containsExactly(Optional.of(expected));
    }

    @Test
    void saysThatATimeWithoutAZoneWasCompleted() throws IOException {
        assertThat(read("id,due\ns1,2026-11-30\n").notices())
                .extracting(notice -> notice.sentence())
                .containsExactly(
                        "1 due time names no time zone and was read as Z; a date alone means the end of that day.");
        assertThat(read("id,due\ns1,2026-11-30\ns2,2026-12-01T12:00\n").notices())
                .extracting(notice -> notice.sentence())
                .containsExactly(
                        "2 due times name no time zone and were read as Z; a date alone means the end of that day.");
        assertThat(read("id,due\ns1,2026-11-30T00:00Z\n").notices()).isEmpty();
    }

    @Test
    void saysWhichColumnsItDidNotUse() throws IOException {
        assertThat(read("id,Section\ns1,A\n").notices())
                .extracting(notice -> notice.sentence())
                .containsExactly("Columns that say nothing to a roster: Section");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.11.2026", "2026-02-30", "11/30/2026", "tomorrow", "2026-11-30T25:00Z"})
    void refusesABadDueTimeWithItsLineAndAHint(String due) {
        assertThatThrownBy(() -> read("id,due\ns1,\ns2," + due + "\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("class.csv, line 3: the due time " + due + " is not understood. " + DueTime.HINT + ".");
    }

    @Test
    void refusesAnIdThatComesTwiceNamingBothLines() {
        assertThatThrownBy(() -> read("id,name\ns1,\"two\nlines\"\n\ns2,b\ns1,c\n"))
                .hasMessage("class.csv, line 6: the id s1 stands in line 2 already. Remove one of the two rows.");
    }

    @Test
    void namesEveryBadLineAtOnce() {
        assertThatThrownBy(() -> read("id,excused\n,\ns1,perhaps\ns2,no,more\n,yes\n"))
                .hasMessage("class.csv, line 3: excused is perhaps, but is written yes or no.\n"
                        + "class.csv, line 4: there are 3 cells under 2 columns. Put quotes around a name that contains"
                        + " the delimiter.\n"
                        + "class.csv, line 5: the id is missing. Fill it in, or remove the row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name\nAda\n", "s1,Ada\n"})
    void refusesARosterWithoutIds(String text) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining("of which id is required; found: ");
    }

    @Test
    void refusesAColumnThatComesTwice() {
        assertThatThrownBy(() -> read("id,ID\n1,2\n")).hasMessageContaining("the column id is there twice");
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertThatThrownBy(() -> read("id,name\ns1,\"Ada\n"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("the quotes do not match");
    }

    @Test
    void tellsThatNobodyIsOnTheRoster() throws IOException {
        assertThat(read("id,name\n").notices())
                .extracting(notice -> notice.sentence())
                .containsExactly(
                        "The roster has no row below its headings, so that grading goes on as without a roster.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertThatThrownBy(() -> read(text)).hasMessageStartingWith("class.csv is empty.");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead(@TempDir Path folder) {
        RosterReader reader = new RosterReader(ZoneOffset.UTC);

        assertThatThrownBy(() -> reader.read(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> reader.read(folder.resolve("none.csv")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageEndingWith("none.csv cannot be read: it does not exist.");
    }

    private static List<Member> members(String text) throws IOException {
        return read(text).roster().members();
    }

    private static RosterReading read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RosterReading read(byte[] bytes) throws IOException {
        return new RosterReader(ZoneOffset.UTC).read(new ByteArrayInputStream(bytes), "class.csv");
    }
}
