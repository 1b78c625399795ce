package org.ledgerbench.exchange.lms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.archive.ArchiveOptions;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;
import org.ledgerbench.exchange.roster.RosterReader;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Submission;

class ClassIntakeTest {

    private static final String CANVAS_NAME = "doejane_1234_1_mission.ledger.jsonl";

    @TempDir
    Path folder;

    @Test
    void readsFoldersAndArchivesSideBySide() throws IOException {
        Path first = zip("first.zip", CANVAS_NAME);
        Path second = zip("second.zip", CANVAS_NAME);
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(plain.resolve("a.ledger.jsonl"), ledger("jdoe"), StandardCharsets.UTF_8);
        ClassRoster roster = roster("canvas/comma.csv");

        try (ClassIntake intake = open(List.of(first, second, plain), roster.directory())) {
            assertThat(intake.submissions())
                    .extracting(Submission::source)
                    .containsExactly("a.ledger.jsonl", CANVAS_NAME, "second.zip/" + CANVAS_NAME);
            assertThat(intake.submissions())
                    .allSatisfy(submission ->
                            assertThat(submission.provenance().studentId()).contains("S001"));
            assertThat(intake.systemIds()).isEqualTo(Map.of(CANVAS_NAME, "1234", "second.zip/" + CANVAS_NAME, "1234"));
            assertThat(intake.notices())
                    .extracting(LmsNotice::code)
                    .containsExactly("archive-recognised", "archive-recognised");
        }
    }

    @Test
    void readsARosterOfAnyKind() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"), "id,name,due,excused\ns1,Ada,,yes\n", StandardCharsets.UTF_8);

        ClassRoster plain = ClassRoster.read(own, new RosterReader(ZoneOffset.UTC), Optional.empty());

        assertThat(plain.roster().members())
                .singleElement()
                .satisfies(member -> assertThat(member.excused()).isTrue());
        assertThat(plain.directory().byAnyId("s1")).isPresent();
        for (String name : LmsResource.GRADE_FILES) {
            assertThat(roster(name).notices()).extracting(LmsNotice::code).containsExactly("roster-recognised");
        }
        assertThat(roster("sakai/gradebook.csv").roster().members().get(0).due())
                .contains(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void tellsADamagedArchiveByItsName() throws IOException {
        Path broken = Files.writeString(folder.resolve("Broken.ZIP"), "no archive", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> open(List.of(broken), StudentDirectory.NONE))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("Broken.ZIP")
                .hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @CsvSource({"377ABCAF271C, a 7-Zip archive", "526172211A0700, a RAR archive", "1F8B0800, a gzip archive"})
    void saysThatOtherArchivesAreNotRead(String start, String title) throws IOException {
        Path file =
                Files.write(folder.resolve("class.ledger.jsonl"), HexFormat.of().parseHex(start));

        assertThatThrownBy(() -> open(List.of(file), StudentDirectory.NONE))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(file + " is " + title + ", and only zip archives are read. Unpack it into a folder and name"
                        + " that, or pack it as zip.");
    }

    @ParameterizedTest
    @CsvSource({
        "504B03041400, a zip archive or a workbook",
        "D0CF11E0A1B11AE1, a workbook of an old Excel",
        "255044462D312E37, a PDF",
        "0A20203C21444F43545950452068746D6C3E, 'a web page, as systems send when somebody is logged out'"
    })
    void saysWhatWasGivenInPlaceOfAGradeFileOrRoster(String start, String title) throws IOException {
        Path file = Files.write(folder.resolve("grades.csv"), HexFormat.of().parseHex(start));

        assertThatThrownBy(() -> ClassRoster.read(file, new RosterReader(ZoneOffset.UTC), Optional.empty()))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(file + " is " + title + ", and no table of text. Download the grade file from the system as"
                        + " CSV, and do not save it with a spreadsheet program.");
    }

    @Test
    void saysWhichPathDoesNotExist() {
        assertThatThrownBy(() -> open(List.of(folder.resolve("nowhere.zip")), StudentDirectory.NONE))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("nowhere.zip");
    }

    private ClassIntake open(List<Path> paths, StudentDirectory directory) throws ExchangeException {
        return ClassIntake.open(paths, new LedgerSearch(CancelToken.NEVER), ArchiveOptions.of(directory));
    }

    private ClassRoster roster(String name) throws IOException {
        Path file = Files.write(folder.resolve(name.replace('/', '-')), LmsResource.bytes(name));
        return ClassRoster.read(
                file, new RosterReader(ZoneOffset.UTC), Optional.of(Instant.parse("2026-11-23T09:00:00Z")));
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(ledger("jdoe").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static String ledger(String student) {
        return "{\"ledger\":1,\"student\":{\"id\":\"" + student + "\"}}\n";
    }
}
