package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.ledger;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.rubric;
import static org.ledgerbench.gradebook.SampleClass.source;
import static org.ledgerbench.gradebook.SampleClass.student;
import static org.ledgerbench.gradebook.SampleClass.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.StudentResult;

class StoredSubmissionsTest {

    @TempDir
    Path folder;

    private Gradebook gradebook;

    @BeforeEach
    void createClass() {
        gradebook = Gradebook.create(folder.resolve("class.gradebook"), SampleClass.newClass(), marker("Ada"));
    }

    @AfterEach
    void close() {
        gradebook.close();
    }

    @Test
    void giveTheBytesBack() throws IOException {
        gradebook.apply(grading(student("s1", "5", "2.5")));

        StoredSubmission stored = gradebook.submissions().current().get(0);

        assertThat(stored.source()).isEqualTo(source("s1"));
        assertThat(text(stored)).isEqualTo(ledger("s1", "first"));
        assertThat(text(stored)).as("as often as asked").isEqualTo(ledger("s1", "first"));
        assertThat(stored.remembered().sha256())
                .isEqualTo(student("s1", "5", "2.5").observations().ledgerSha256());
    }

    @Test
    void letAClassBeGradedAnewWithoutItsFolder() {
        gradebook.apply(grading(student("s1", "5", "2.5"), student("s2", "5", "5")));
        ClassResult again =
                new ClassResult(rubric().rubric(), List.of(student("s1", "0", "2.5"), student("s2", "5", "5")));

        gradebook.apply(new Regrade(rubric(), again, gradebook.submissions().current(), Optional.empty()));

        assertThat(gradebook.automatic()).isEqualTo(again.students());
        assertThat(gradebook.submissions().current()).hasSize(2);
    }

    @Test
    void keepWhatTheDoorKnew() {
        Provenance provenance =
                new Provenance(Optional.of("lms-7"), Optional.of("Zoë"), Optional.of(SampleClass.NOON), 3);
        receive(student("s1", "5", "2.5"), new Submission() {
            @Override
            public String source() {
                return SampleClass.source("s1");
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(ledger("s1", "first").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Provenance provenance() {
                return provenance;
            }
        });

        assertThat(gradebook.submissions().current().get(0).provenance()).isEqualTo(provenance);
    }

    @Test
    void keepTheSupersededOnesToo() throws IOException {
        StudentResult row = at(source("s1"), student("s1", "5", "2.5"), List.of("late/s1.ledger.jsonl"));
        receive(
                row,
                submission(source("s1"), ledger("s1", "first")),
                submission("late/s1.ledger.jsonl", "older"),
                submission("notes.txt", "not named by the result"));

        assertThat(gradebook.submissions().current())
                .extracting(StoredSubmission::source)
                .containsExactly("late/s1.ledger.jsonl", source("s1"));
        assertThat(text(gradebook.submissions().of("s1").get(0))).isEqualTo("older");
    }

    @Test
    void tellFilesOfOnePathInTwoFoldersApart() throws IOException {
        StudentResult first = at("ledger.jsonl", student("s1", "5", "2.5"), List.of());
        StudentResult second = at("ledger.jsonl", student("s2", "5", "5"), List.of("ledger.jsonl"));
        gradebook.apply(new Regrade(
                rubric(),
                new ClassResult(rubric().rubric(), List.of(first, second)),
                List.of(
                        submission("ledger.jsonl", ledger("s2", "first")),
                        submission("ledger.jsonl", ledger("s2", "an older one")),
                        submission("ledger.jsonl", ledger("s1", "first"))),
                Optional.empty()));

        assertThat(text(gradebook.submissions().of("s1").get(0))).isEqualTo(ledger("s1", "first"));
        assertThat(gradebook.submissions().of("s2")).hasSize(2);
        assertThat(text(gradebook.submissions().of("s2").get(0))).isEqualTo(ledger("s2", "an older one"));

        ClassResult again = new ClassResult(rubric().rubric(), List.of(first, second));
        gradebook.apply(new Regrade(rubric(), again, gradebook.submissions().current(), Optional.empty()));
        assertThat(gradebook.submissions().current()).hasSize(3);
    }

    @Test
    void refuseAFileThatChangedSinceItWasGraded() {
        assertThatThrownBy(() -> receive(student("s1", "5", "2.5"), submission(source("s1"), "edited meanwhile")))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("changed since it was graded");
        assertThat(gradebook.automatic()).as("nothing of it was stored").isEmpty();
    }

    @Test
    void refuseAGradingWhoseFilesWereNotHandedOver() {
        assertThatThrownBy(() -> receive(student("s1", "5", "2.5")))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("was not handed over");
    }

    @Test
    void refuseAFileThatCanNoLongerBeRead() {
        assertThatThrownBy(() -> receive(student("s1", "5", "2.5"), broken(source("s1"))))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("can no longer be read (the stick is gone)");
    }

    @Test
    void rememberAFileThatNeverCouldBeRead() {
        receive(SampleClass.unreadable("s1.ledger.jsonl", "s1.ledger.jsonl"), broken("s1.ledger.jsonl"));

        StoredSubmission stored = gradebook.submissions().current().get(0);
        assertThat(stored.remembered().sha256()).isEmpty();
        assertThatThrownBy(stored::open).isInstanceOf(IOException.class).hasMessageContaining("no copy of it");
    }

    @Test
    void keepNoMoreThanALedgerMayHave() {
        Submission huge = submission("s1.ledger.jsonl", "x".repeat(10 * 1024 * 1024 + 1));
        receive(SampleClass.unreadable("s1.ledger.jsonl", "s1.ledger.jsonl"), huge);

        assertThat(gradebook.submissions().current().get(0).remembered().sha256())
                .isEmpty();
    }

    private static StudentResult at(String source, StudentResult row, List<String> superseded) {
        Identity identity = row.identity();
        return new StudentResult(
                new Identity(identity.id(), identity.name(), identity.track(), Optional.of(source)),
                row.state(),
                row.score(),
                row.criteria(),
                row.findings(),
                superseded,
                row.observations());
    }

    private void receive(StudentResult row, Submission... submissions) {
        gradebook.apply(new Regrade(
                rubric(), new ClassResult(rubric().rubric(), List.of(row)), List.of(submissions), Optional.empty()));
    }

    private static Submission broken(String source) {
        return new Submission() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("the stick is gone");
            }
        };
    }

    private static String text(Submission submission) throws IOException {
        try (InputStream stream = submission.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
