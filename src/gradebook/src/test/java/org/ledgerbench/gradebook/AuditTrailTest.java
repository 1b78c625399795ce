package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.gradebook.marking.AuditEntry;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.marking.RubricDocument;

class AuditTrailTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void createClass() {
        file = folder.resolve("class.gradebook");
        try (Gradebook gradebook = Gradebook.create(file, SampleClass.newClass(), marker("Ada"))) {
            gradebook.apply(grading(student("s1", "5", "2.5")));
        }
    }

    @Test
    void saysWhoDidWhatWhenUnderWhichVersions() {
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            gradebook.marks().perform(new MarkByHand("s1", "reasoning", new BigDecimal("6"), "causal"));
            gradebook.marks().perform(new MarkByHand("s1", "reasoning", new BigDecimal("10"), ""));

            List<AuditEntry> trail = gradebook.audit("s1");
            AuditEntry last = trail.get(trail.size() - 1);
            assertThat(last.marker()).isEqualTo("Grace");
            assertThat(last.at()).isAfter(SampleClass.NOON);
            assertThat(last.event().action()).isEqualTo(Action.ACT);
            assertThat(last.event().subject()).isEqualTo("HAND");
            assertThat(last.event().criterion()).isEqualTo("reasoning");
            assertThat(last.event().old()).contains("{\"points\":\"6\",\"text\":\"causal\",\"marker\":\"Grace\"}");
            assertThat(last.event().now()).contains("{\"points\":\"10\",\"text\":\"\",\"marker\":\"Grace\"}");
            assertThat(last.versions().rubricSha256())
                    .contains(SampleClass.rubric().rubric().sha256());
            assertThat(last.versions().simulator()).contains("data-selection 1.0");
            assertThat(last.versions().ledgerSha256())
                    .contains(RubricDocument.sha256(SampleClass.ledger("s1", "first")));
        }
    }

    @Test
    void tellsTheStoryOfAClassFromTheBeginning() {
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            assertThat(gradebook.audit())
                    .extracting(entry -> entry.event().action())
                    .containsExactly(Action.CREATE, Action.REGRADE, Action.SUBMISSION);
            assertThat(gradebook.audit()).extracting(AuditEntry::number).isSorted();
            assertThat(gradebook.audit("s1").get(0).event().now())
                    .isEqualTo(Optional.of("{\"state\":\"NEEDS_MARKING\",\"points\":\"7.50\"}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET marker = 'nobody'",
                "DELETE FROM audit",
                "INSERT OR REPLACE INTO audit (id, at, marker, action, layer, student, criterion)"
                        + " VALUES (1, '', '', '', '', '', '')",
                "REPLACE INTO audit (id, at, marker, action, layer, student, criterion)"
                        + " VALUES (2, '', '', '', '', '', '')"
            })
    void isAppendOnlyForEveryProgram(String statement) throws SQLException {
        List<AuditEntry> before = trail();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.executeUpdate(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
        assertThat(trail()).isEqualTo(before).hasSize(3);
    }

    private List<AuditEntry> trail() {
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            return gradebook.audit();
        }
    }
}
