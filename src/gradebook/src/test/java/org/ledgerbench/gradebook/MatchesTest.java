package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.rubric;
import static org.ledgerbench.gradebook.SampleClass.source;
import static org.ledgerbench.gradebook.SampleClass.student;
import static org.ledgerbench.gradebook.SampleClass.submission;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.StudentResult;

class MatchesTest {

    private static final String HEADER = "{\"ledger\":1,\"mission\":\"toy\",\"missionVersion\":\"1.0\","
            + "\"student\":{\"id\":\"typo\"},\"track\":\"t\",\"variant\":0,\"opened\":\"2026-11-23T09:00:00Z\"}\n";

    @TempDir
    Path folder;

    private Path file;
    private Gradebook gradebook;

    @BeforeEach
    void createClass() {
        file = folder.resolve("class.gradebook");
        gradebook = Gradebook.create(file, SampleClass.newClass(), marker("Ada"));
    }

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void areKeptInTheFile() {
        gradebook.matches().match("typo", "s1");
        gradebook.matches().match("other", "s1");
        gradebook.matches().match("other", "s2");
        gradebook.close();
        gradebook = Gradebook.open(file, marker("Ben"));

        assertThat(gradebook.matches().all()).containsExactly(Map.entry("other", "s2"), Map.entry("typo", "s1"));
        gradebook.matches().forget("other");
        gradebook.matches().forget("never matched");
        assertThat(gradebook.matches().all()).containsExactly(Map.entry("typo", "s1"));
    }

    @Test
    void standInTheAuditTrail() {
        gradebook.matches().match("typo", "s1");
        gradebook.matches().forget("typo");

        assertThat(gradebook.audit("typo"))
                .extracting(entry -> entry.event())
                .satisfiesExactly(
                        made -> {
                            assertThat(made.action()).isEqualTo(Action.MATCH);
                            assertThat(made.now()).contains("s1");
                        },
                        undone -> assertThat(undone.old()).contains("s1"));
    }

    @Test
    void giveSubmissionsToTheirStudentsByWhatTheyAreCalled() {
        gradebook.matches().match("typo", "s1");
        gradebook.matches().match("lms-7", "s2");
        gradebook.matches().match("scrawl.ledger.jsonl", "s3");
        Submission byHeader = submission("a/any.ledger.jsonl", HEADER);
        Submission byDoor = from("lms-7", "b.ledger.jsonl");
        Submission byFile = submission("late/scrawl.ledger.jsonl", "no ledger");
        Submission known = submission("c.ledger.jsonl", HEADER.replace("typo", "s9"));

        List<Submission> applied = gradebook.matches().applied(List.of(byHeader, byDoor, byFile, known));

        assertThat(applied)
                .extracting(each -> each.provenance().studentId().orElse("its own"))
                .containsExactly("s1", "s2", "s3", "its own");
        assertThat(applied.get(3)).isSameAs(known);
    }

    @Test
    void moveAResultToItsStudentWhenTheClassIsGradedAgain() {
        gradebook.apply(grading(student("typo", "5", "2.5"), missing("s1")));
        gradebook.matches().match("typo", "s1");

        RegradePreview preview = regrade();

        assertThat(preview.removed()).extracting(row -> row.identity().id()).containsExactly("typo");
        assertThat(gradebook.automatic()).extracting(row -> row.identity().id()).containsExactly("s1");
        assertThat(gradebook.submissions().current())
                .as("what was under the other id is no longer current")
                .singleElement()
                .satisfies(stored -> assertThat(stored.remembered().student()).isEqualTo("s1"))
                .satisfies(stored -> assertThat(stored.provenance().studentId())
                        .as("as it came")
                        .isEmpty());
    }

    @Test
    void refuseWhatWouldLeaveMarksBehindOrGoInCircles() {
        gradebook.apply(grading(student("typo", "5", "2.5"), missing("s1")));
        gradebook.marks().perform(new MarkingAct.Note("typo", "who is this?"));

        assertThatThrownBy(() -> gradebook.matches().match("typo", "s1"))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("typo has marks or comments");
        assertThatThrownBy(() -> gradebook.matches().match("s1", "s1"))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("is that student already");
        gradebook.matches().match("x", "s1");
        assertThatThrownBy(() -> gradebook.matches().match("y", "x"))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("itself matched");
        assertThat(gradebook.matches().all()).containsOnlyKeys("x");
    }

    /** Grades what is stored again, as a grading does that follows the matches. */
    private RegradePreview regrade() {
        List<Submission> submissions =
                gradebook.matches().applied(gradebook.submissions().current());
        StudentResult before = student("typo", "5", "2.5");
        StudentResult now = new StudentResult(
                new Identity("s1", Optional.empty(), before.identity().track(), Optional.of(source("typo"))),
                before.state(),
                before.score(),
                before.criteria(),
                before.findings(),
                before.superseded(),
                before.observations());
        ClassResult result = new ClassResult(rubric().rubric(), List.of(now));
        return gradebook.apply(new Regrade(rubric(), result, submissions, Optional.empty()));
    }

    private static Submission from(String student, String source) {
        return new Submission() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Provenance provenance() {
                return new Provenance(Optional.of(student), Optional.empty(), Optional.empty(), 0);
            }
        };
    }
}
