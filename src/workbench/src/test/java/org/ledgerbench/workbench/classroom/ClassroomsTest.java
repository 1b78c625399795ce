package org.ledgerbench.workbench.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.Samples;

/** Classes as they should not be: each is told in a sentence, and what is there already stays as it is. */
class ClassroomsTest {

    private static final String LEDGER = "edge-guardian/kumar-sanjay.ledger.jsonl";

    @TempDir
    Path folder;

    private Path work;
    private Classrooms classrooms;

    @BeforeEach
    void handInOneLedger() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
        Files.copy(Samples.folder().resolve(LEDGER), work.resolve("kumar-sanjay.ledger.jsonl"));
        classrooms = classrooms(Files.createDirectory(folder.resolve("home")));
    }

    @Test
    void saysThatAFolderHoldsNoLedgerAndMakesNoGradebook() throws IOException {
        Path rubbish = Files.createDirectory(folder.resolve("rubbish"));
        Files.write(rubbish.resolve("holiday.jpg"), new byte[] {-1, -40, -1, -32, 0, 16});
        Files.createDirectory(rubbish.resolve("nothing"));

        assertThat(sentence(() -> open(rubbish))).contains(rubbish.toString());
        assertThat(folder.resolve("home")).isEmptyDirectory();
    }

    @Test
    void saysThatAFolderIsGone() {
        Path gone = folder.resolve("gone");

        assertThat(sentence(() -> open(gone))).contains(gone.toString());
        assertThat(folder.resolve("home")).isEmptyDirectory();
    }

    @Test
    void saysThatARubricIsGone() {
        Path rubric = folder.resolve("mine.yaml");
        ClassSource source = new ClassSource(work, Optional.of(rubric), Optional.empty(), Optional.empty());

        assertThat(sentence(() -> classrooms.open(source, Progress.SILENT, CancelToken.NEVER)))
                .contains("mine.yaml");
    }

    @Test
    void keepsTwoClassesOfOneTitleApart() throws Exception {
        open(work).close();
        Path other = Files.createDirectories(folder.resolve("another course").resolve("work"));
        Files.copy(
                Samples.folder().resolve("cloud-titan/tanaka-mei.ledger.jsonl"),
                other.resolve("tanaka-mei.ledger.jsonl"));

        try (OpenClass second = open(other)) {
            assertThat(second.pending()).isEmpty();
            assertThat(second.result().students()).hasSize(1);
            assertThat(second.gradebook().file()).hasFileName("work 2.gradebook");
        }
        try (OpenClass again = open(other)) {
            assertThat(again.gradebook().file()).hasFileName("work 2.gradebook");
        }
        try (OpenClass first = open(work)) {
            assertThat(first.gradebook().file()).isEqualTo(classrooms.gradebookOf("work"));
        }
    }

    @Test
    void knowsAClassAgainByItsStudentsWhenItsFilesAreCalledOtherwise() throws Exception {
        open(work).close();
        Path renamed = Files.createDirectories(folder.resolve("monday").resolve("work"));
        Files.copy(Samples.folder().resolve(LEDGER), renamed.resolve("second try.ledger.jsonl"));

        try (OpenClass again = open(renamed)) {
            assertThat(again.gradebook().file()).isEqualTo(classrooms.gradebookOf("work"));
        }
    }

    @Test
    void leavesADamagedGradebookUnharmed() throws Exception {
        open(work).close();
        Path gradebook = classrooms.gradebookOf("work");
        byte[] damaged = "This is no gradebook any more.".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(gradebook, damaged);

        assertThat(sentence(() -> classrooms.open(gradebook))).contains(gradebook.toString());
        assertThat(sentence(() -> open(work))).contains(gradebook.toString());
        assertThat(gradebook).hasBinaryContent(damaged);
    }

    @Test
    void saysThatAnotherWindowHasTheGradebook() throws Exception {
        try (OpenClass first = open(work)) {
            Path gradebook = first.gradebook().file();

            assertThat(sentence(() -> classrooms.open(gradebook))).contains(gradebook.toString());
            assertThat(first.result().students()).hasSize(1);
        }
    }

    @Test
    void opensAClassWhoseFolderAndRubricAreGone() throws Exception {
        Path rubric = Files.copy(Samples.rubrics().resolve("data-selection.yaml"), folder.resolve("mine.yaml"));
        ClassSource source = new ClassSource(work, Optional.of(rubric), Optional.empty(), Optional.empty());
        Path gradebook;
        ClassResult before;
        try (OpenClass open = classrooms.open(source, Progress.SILENT, CancelToken.NEVER)) {
            gradebook = open.gradebook().file();
            before = open.result();
        }
        Files.delete(work.resolve("kumar-sanjay.ledger.jsonl"));
        Files.delete(work);
        Files.delete(rubric);

        try (OpenClass open = classrooms.open(gradebook)) {
            assertThat(open.result().students()).isEqualTo(before.students());
            assertThat(open.student(before.students().get(0)).dossier().parts()).hasSize(3);
        }
    }

    @Test
    void asksNothingWhenGradingAgainChangesNothing() throws Exception {
        open(work).close();

        try (OpenClass again = open(work)) {
            assertThat(again.pending()).isEmpty();
            assertThat(again.result().students()).hasSize(1);
        }
    }

    @Test
    void waitsToBeLookedAtWhenSomebodyElseHandedIn() throws Exception {
        open(work).close();
        Files.copy(
                Samples.folder().resolve("edge-guardian/obrien-niamh.ledger.jsonl"),
                work.resolve("obrien-niamh.ledger.jsonl"));

        try (OpenClass again = open(work)) {
            assertThat(again.pending()).isPresent();
            assertThat(again.result().students()).hasSize(1);
        }
    }

    private Classrooms classrooms(Path home) {
        return new Classrooms(
                Samples.catalog(),
                new Rubrics(Samples.catalog(), Optional.of(Samples.rubrics())),
                home,
                new Marker("Ada", InstantSource.system()));
    }

    private OpenClass open(Path from) throws Exception {
        return classrooms.open(ClassSource.of(from), Progress.SILENT, CancelToken.NEVER);
    }

    /** What is told of something that cannot be done: at least a sentence and no name of a class. */
    private static String sentence(ThrowingCallable cannotBeDone) {
        String sentence = catchThrowable(cannotBeDone).getMessage();
        assertThat(sentence).contains(" ").doesNotContain("Exception").matches("(?s).*[.:!].*");
        return sentence;
    }
}
