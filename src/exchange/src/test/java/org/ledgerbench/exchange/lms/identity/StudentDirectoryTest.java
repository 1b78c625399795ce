package org.ledgerbench.exchange.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;

class StudentDirectoryTest {

    private static final LmsStudent JANE = LmsStudent.of("1234", List.of("S001", "jdoe@example.org"), "Doe, Jane")
            .orElseThrow();
    private static final LmsStudent JOHN = LmsStudent.of("1235", List.of("S002", "john@example.org"), "Doe, John")
            .orElseThrow();

    private final StudentDirectory directory = StudentDirectory.of(List.of(JANE, JOHN));

    @Test
    void prefersTheInstitutionsIdAndKeepsAllOthers() {
        assertThat(JANE.id()).isEqualTo("S001");
        assertThat(JANE.ids()).containsExactly("S001", "jdoe@example.org", "1234");
        assertThat(JANE.answersTo("s001")).isTrue();
        assertThat(JANE.answersTo("JDOE")).isTrue();
        assertThat(JANE.answersTo("doe")).isFalse();
    }

    @Test
    void hasNoStudentWithoutAnyId() {
        assertThat(LmsStudent.of("", List.of(" ", ""), "Doe, Jane")).isEmpty();
    }

    @Test
    void findsByEveryId() {
        assertThat(directory.bySystemId("1234")).contains(JANE);
        assertThat(directory.byAnyId(" s002 ")).contains(JOHN);
        assertThat(directory.byAnyId("jdoe@EXAMPLE.org")).contains(JANE);
        assertThat(directory.byAnyId("john")).contains(JOHN);
        assertThat(directory.byAnyId("nobody")).isEmpty();
    }

    @Test
    void findsByNameInAnyOrderOrRunTogether() {
        assertThat(directory.byName("Jane Doe")).contains(JANE);
        assertThat(directory.byName("doejohn")).contains(JOHN);
        assertThat(directory.byName("")).isEmpty();
    }

    @Test
    void findsNobodyWhereTwoWouldDo() {
        LmsStudent namesake = LmsStudent.of("1299", List.of("S001"), "Jane Doe").orElseThrow();
        StudentDirectory doubtful = StudentDirectory.of(List.of(JANE, namesake));

        assertThat(doubtful.byAnyId("S001")).isEmpty();
        assertThat(doubtful.byName("Jane Doe")).isEmpty();
        assertThat(doubtful.bySystemId("1299")).contains(namesake);
    }

    @Test
    void knowsAPlainRosterToo() {
        Roster roster =
                new Roster(List.of(new Roster.Member("s1", Optional.of("Ada Example"), Optional.empty(), false)));

        assertThat(StudentDirectory.of(roster).byAnyId("S1").map(LmsStudent::id))
                .contains("s1");
        assertThat(StudentDirectory.of(Roster.NONE).isEmpty()).isTrue();
    }

    @Test
    void givesALedgerFromAFolderTheIdOfTheClass() {
        Submission named = directory.identified(ledger("{\"ledger\":1,\"student\":{\"id\":\"jdoe\"}}\n{}"));
        Submission unknown = directory.identified(ledger("{\"ledger\":1,\"student\":{\"id\":\"x\"}}\n"));

        assertThat(named.provenance().studentId()).contains("S001");
        assertThat(named.provenance().name()).contains("Doe, Jane");
        assertThat(unknown.provenance().studentId()).isEmpty();
    }

    private static Submission ledger(String text) {
        return new Submission() {
            @Override
            public String source() {
                return "a.ledger.jsonl";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
