package org.ledgerbench.gradebook.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.marker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.Gradebook;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.MarkingAct.Note;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.StudentState;

/** A gradebook of format 1, as it was once written, is opened and goes on as one of the current format. */
class MigrationTest {

    private static final String FIXTURE = "class-of-format-1.gradebook";
    private static final StoredMarking MARK = FormatOneFixture.MARK;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copyFixture() throws IOException {
        file = folder.resolve("old.gradebook");
        try (InputStream fixture = MigrationTest.class.getResourceAsStream(FIXTURE)) {
            Files.copy(fixture, file);
        }
    }

    @Test
    void opensAnOlderFormatWithAllItsMarks() {
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            assertThat(gradebook.settings().title()).isEqualTo("Winter");
            assertThat(gradebook.marks().all()).containsExactly(MARK);
            assertThat(gradebook.student("s1").orElseThrow().state()).isEqualTo(StudentState.GRADED);
            assertThat(gradebook
                            .student("s1")
                            .orElseThrow()
                            .score()
                            .orElseThrow()
                            .points())
                    .isEqualByComparingTo("13.5");
            gradebook.timeUsed().add("s1", Duration.ofSeconds(3));
            assertThat(gradebook.timeUsed().byStudent()).containsEntry("s1", Duration.ofSeconds(3));
            assertThat(gradebook.audit())
                    .extracting(entry -> entry.event().action())
                    .containsExactly(Action.MIGRATE);
        }
    }

    @Test
    void writesABackupOfTheOlderFormatFirst() throws Exception {
        Path backup;
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            backup = gradebook.migrationBackup().orElseThrow();
            assertThat(gradebook.backups()).containsExactly(backup);
            gradebook.marks().perform(new Note("s1", "after the migration"));
        }
        assertThat(backup.getFileName()).hasToString("old.gradebook.backup-of-format-1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");

        try (Gradebook again = Gradebook.open(backup, marker("Grace"))) {
            assertThat(again.migrationBackup()).as("the backup was of format 1").isPresent();
            assertThat(again.marks().all()).containsExactly(MARK);
        }
    }

    @Test
    void migratesOnce() {
        Gradebook.open(file, marker("Grace")).close();

        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            assertThat(gradebook.migrationBackup()).isEmpty();
            assertThat(gradebook.backups()).hasSize(1);
        }
    }

    @Test
    void staysAnOlderFormatWhenTheMigrationFails() throws Exception {
        // A table of the name that the migration is about to create stops it half-way.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Transactions.execute(connection, "CREATE TABLE time_used (in_the_way TEXT)");
        }

        assertThatThrownBy(() -> Gradebook.open(file, marker("Grace"))).isInstanceOf(GradebookException.class);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Transactions.execute(connection, "DROP TABLE time_used");
        }
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            assertThat(gradebook.migrationBackup()).isPresent();
            assertThat(gradebook.marks().all()).containsExactly(MARK);
        }
    }
}
