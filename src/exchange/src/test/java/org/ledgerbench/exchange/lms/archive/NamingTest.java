package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.lms.archive.LedgerName.Kind;
import org.ledgerbench.exchange.lms.identity.Claim.Standing;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.lms.identity.StudentDirectory;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "doejane_1234_98765_mission.ledger.jsonl, doejane, 1234, mission.ledger.jsonl, false",
        "doejane_LATE_1234_98765_mission.ledger.jsonl, doejane, 1234, mission.ledger.jsonl, true",
        "müller_änne_77_5_my_mission_09.ledger.jsonl, müller_änne, 77, my_mission_09.ledger.jsonl, false",
        "late_late_LATE_5_6_LATE.ledger.jsonl, late_late, 5, LATE.ledger.jsonl, true",
        "123_1234_98765_m.ledger.jsonl, 123, 1234, m.ledger.jsonl, false"
    })
    void readsCanvasNames(String path, String name, String id, String file, boolean late) {
        ArchiveFile read = new CanvasNaming().read(path, StudentDirectory.NONE).orElseThrow();

        assertThat(read.claim().name()).contains(name);
        assertThat(read.claim().systemId()).contains(id);
        assertThat(read.claim().standing()).isEqualTo(Standing.STUDENT);
        assertThat(read.fileName()).isEqualTo(file);
        assertThat(read.late()).isEqualTo(late);
        assertThat(read.isFile()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "anon_x7Kp2_98765_mission.ledger.jsonl, anon_x7Kp2, false",
        "LATE_anon_x7Kp2_98765_mission.ledger.jsonl, anon_x7Kp2, true",
        "anon_12345_98765_mission.ledger.jsonl, anon_12345, false"
    })
    void readsAnonymousCanvasNames(String path, String owner, boolean late) {
        ArchiveFile read = new CanvasNaming().read(path, StudentDirectory.NONE).orElseThrow();

        assertThat(read.owner()).isEqualTo(owner);
        assertThat(read.claim().standing()).isEqualTo(Standing.ANONYMOUS);
        assertThat(read.claim().systemId()).isEmpty();
        assertThat(read.fileName()).isEqualTo("mission.ledger.jsonl");
        assertThat(read.late()).isEqualTo(late);
    }

    @Test
    void decidesAnAmbiguousCanvasNameByWhoIsInTheClass() {
        String path = "doe_2_1234_98765_m.ledger.jsonl";
        StudentDirectory known = StudentDirectory.of(
                List.of(LmsStudent.of("1234", List.of(), "Doe 2").orElseThrow()));

        assertThat(new CanvasNaming().read(path, known).orElseThrow().claim().systemId())
                .contains("1234");
        assertThat(new CanvasNaming().read(path, known).orElseThrow().fileName())
                .isEqualTo("m.ledger.jsonl");
        assertThat(new CanvasNaming()
                        .read(path, StudentDirectory.NONE)
                        .orElseThrow()
                        .claim()
                        .systemId())
                .contains("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doejane_1234_text.html", "doejane_LATE_1234_link.html", "anon_x7_text.html"})
    void knowsCanvasTextsAndLinks(String path) {
        assertThat(new CanvasNaming()
                        .read(path, StudentDirectory.NONE)
                        .orElseThrow()
                        .isFile())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe_12345_assignsubmission_file/mission.ledger.jsonl, Jane Doe",
        "Jane Doe_12345_assignsubmission_file_/mission.ledger.jsonl, Jane Doe",
        "Jane Doe_12345_assignsubmission_file_mission.ledger.jsonl, Jane Doe",
        "Course/Änne Müller_12345_assignsubmission_file/sub/mission.ledger.jsonl, Änne Müller"
    })
    void readsEveryMoodleVariant(String path, String name) {
        ArchiveFile read = new MoodleNaming().read(path, StudentDirectory.NONE).orElseThrow();

        assertThat(read.claim().systemId()).contains("12345");
        assertThat(read.claim().name()).contains(name);
        assertThat(read.fileName()).isEqualTo("mission.ledger.jsonl");
        assertThat(read.isFile()).isTrue();
    }

    @Test
    void knowsBlindMarkingTeamsAndTypedTextsInMoodle() {
        ArchiveFile blind = moodle("Participant_12345_assignsubmission_file/m.ledger.jsonl");
        ArchiveFile team = moodle("Group_7_assignsubmission_file/m.ledger.jsonl");
        ArchiveFile text = moodle("Jane Doe_12345_assignsubmission_onlinetext/onlinetext.html");

        assertThat(blind.claim().standing()).isEqualTo(Standing.ANONYMOUS);
        assertThat(blind.claim().systemId()).contains("12345");
        assertThat(blind.claim().name()).isEmpty();
        assertThat(team.claim().standing()).isEqualTo(Standing.GROUP);
        assertThat(text.isFile()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1.ledger.jsonl", "edge/s1.ledger.jsonl", "a_b.ledger.jsonl", "s_1.jsonl"})
    void takesNoOrdinaryNameForASystems(String path) {
        assertThat(new CanvasNaming().read(path, StudentDirectory.NONE)).isEmpty();
        assertThat(new MoodleNaming().read(path, StudentDirectory.NONE)).isEmpty();
    }

    @Test
    void givesAPlainFileToTheStudentWhoseIdItBears() {
        StudentDirectory known = StudentDirectory.of(
                List.of(LmsStudent.of("", List.of("s1"), "Ada").orElseThrow()));

        assertThat(plain("s1.ledger.jsonl", known)).contains("s1");
        assertThat(plain("class/S1/mission.ledger.jsonl", known)).contains("s1");
        assertThat(plain("s11.ledger.jsonl", known)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mission.ledger.jsonl, LEDGER, 0",
        "mission.ledger-2.jsonl, LEDGER, 2",
        "Mission.LEDGER.jsonl-1, LEDGER, 1",
        "mission-2.ledger.jsonl, LEDGER, 2",
        "week-9-mission-12.ledger.jsonl, LEDGER, 12",
        "mission-1b4e28ba-2fa1-11d2-883f-0016d3cca427.ledger.jsonl, LEDGER, 8",
        "mission-2.final.ledger.jsonl, LEDGER, 2",
        "2.ledger.jsonl, LEDGER, 0",
        "-2.ledger.jsonl, LEDGER, 0",
        "mission-2b.ledger.jsonl, LEDGER, 0",
        "mission-2.jsonl, OTHER, 2",
        "inner.zip, ARCHIVE, 0",
        "ledger.tar.gz, ARCHIVE, 0",
        ".DS_Store, NOISE, 0",
        "._mission.ledger.jsonl, NOISE, 0",
        "essay.docx, OTHER, 0",
        "mission.jsonl, OTHER, 0"
    })
    void tellsLedgersByName(String file, Kind kind, int resubmission) {
        assertThat(LedgerName.of(file).kind()).isEqualTo(kind);
        assertThat(LedgerName.of(file).resubmission()).isEqualTo(resubmission);
    }

    private static ArchiveFile moodle(String path) {
        return new MoodleNaming().read(path, StudentDirectory.NONE).orElseThrow();
    }

    private static Optional<String> plain(String path, StudentDirectory directory) {
        return new PlainNaming().read(path, directory).orElseThrow().claim().studentId();
    }
}
