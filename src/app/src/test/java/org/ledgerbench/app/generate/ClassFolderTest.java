package org.ledgerbench.app.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.app.OvenMission;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.mission.catalog.LoadedMission;

final class ClassFolderTest {

    private static final int STUDENTS = 30;

    @TempDir
    Path temporary;

    private ClassGenerator generator;

    @BeforeEach
    void planAClass() {
        generator = new ClassGenerator(LoadedMission.of(new OvenMission()), new ClassPlan(STUDENTS, 1, 0));
    }

    @Test
    void writesALedgerAStudentAndNothingElse() throws IOException {
        Path folder = temporary.resolve("deep/class");
        folder(folder, CancelToken.NEVER).write(generator, STUDENTS);

        assertThat(files(temporary)).hasSize(STUDENTS).allMatch(name -> name.startsWith("deep/class/home/s00"));
    }

    @Test
    void leavesNothingWhenItIsCancelled() throws IOException {
        AtomicInteger polls = new AtomicInteger();
        ClassFolder folder = folder(temporary.resolve("class"), () -> polls.incrementAndGet() > STUDENTS / 2);

        assertThatThrownBy(() -> folder.write(generator, STUDENTS)).isInstanceOf(CancellationException.class);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenAThreadDiesOfAnError() {
        ClassFolder folder = folder(temporary.resolve("class"), () -> {
            throw new StackOverflowError("as by a simulator that never ends");
        });

        assertThatThrownBy(() -> folder.write(generator, STUDENTS)).isInstanceOf(StackOverflowError.class);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenTheFolderCannotBeMade() throws IOException {
        Files.writeString(temporary.resolve("file"), "a file where a folder should be");
        ClassFolder folder = folder(temporary.resolve("file/class"), CancelToken.NEVER);

        assertThatThrownBy(() -> folder.write(generator, STUDENTS)).isInstanceOf(IOException.class);
        assertThat(files(temporary)).containsExactly("file");
    }

    @Test
    void replacesLedgersOfTheSameNameAndKeepsTheRest() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("class/home"));
        Files.writeString(folder.resolve("s0001.ledger.jsonl"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        ClassFolder target = folder(temporary.resolve("class"), CancelToken.NEVER);

        assertThat(target.isOccupied()).isTrue();
        target.write(generator, STUDENTS);

        assertThat(files(temporary)).hasSize(STUDENTS + 1);
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(Files.readString(folder.resolve("s0001.ledger.jsonl"))).startsWith("{\"ledger\":1");
    }

    @Test
    void anEmptyFolderIsFree() throws IOException {
        assertThat(folder(temporary, CancelToken.NEVER).isOccupied()).isFalse();
        assertThat(folder(temporary.resolve("none"), CancelToken.NEVER).isOccupied())
                .isFalse();
    }

    private static ClassFolder folder(Path path, CancelToken cancel) {
        return new ClassFolder(path, Progress.SILENT, cancel);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
