package org.ledgerbench.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.grading.intake.CancelToken;

class OutputFilesTest {

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void nameTargets() {
        first = folder.resolve("grades.json");
        second = folder.resolve("grades.csv");
    }

    @Test
    void writesEveryFile() throws IOException {
        careful().write(both(text("one"), text("two")));

        assertThat(first).hasContent("one");
        assertThat(second).hasContent("two");
        assertThat(names()).containsExactly("grades.csv", "grades.json");
    }

    @Test
    void showsNoFileBeforeAllAreComplete() throws IOException {
        careful().write(both(text("one"), stream -> {
            assertThat(first).doesNotExist();
            assertThat(second).doesNotExist();
        }));

        assertThat(first).exists();
    }

    @Test
    void writesNothingWhenOneFileFails() throws IOException {
        assertThatThrownBy(() -> careful().write(both(text("one"), stream -> {
                    stream.write(1);
                    throw new IOException("No space left on device");
                })))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(second + " cannot be written: the disk is full; make room or choose another place.");
        assertThat(names()).isEmpty();
    }

    @Test
    void removesItsTemporariesWhenAContentIsCancelledOrBreaks() throws IOException {
        assertThatThrownBy(() -> careful().write(both(text("one"), stream -> {
                    throw new CancellationException();
                })))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> careful().write(both(text("one"), stream -> {
                    throw new IllegalStateException("a fault of ours");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void stopsBetweenFilesWhenCancelled() throws IOException {
        assertThatThrownBy(() -> new OutputFiles(false, () -> true).write(both(text("one"), text("two"))))
                .isInstanceOf(CancellationException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void neverReplacesAFileUnlessAllowed() throws IOException {
        Files.writeString(second, "old");

        assertThatThrownBy(() -> careful().write(both(text("one"), text("two"))))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(second + " exists already. Choose another name, or allow it to be replaced (--force on the"
                        + " command line).");
        assertThat(first).doesNotExist();
        assertThat(second).hasContent("old");
    }

    @Test
    void neverReplacesAFileThatAppearsMeanwhile() throws IOException {
        assertThatThrownBy(() -> careful().write(both(text("one"), stream -> Files.writeString(second, "theirs"))))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("a file of that name has appeared meanwhile");
        assertThat(first).doesNotExist();
        assertThat(second).hasContent("theirs");
        assertThat(names()).containsExactly("grades.csv");
    }

    @Test
    void replacesFilesWhenAllowed() throws IOException {
        Files.writeString(first, "old");

        forceful().write(both(text("one"), text("two")));

        assertThat(first).hasContent("one");
        assertThat(second).hasContent("two");
        assertThat(names()).containsExactly("grades.csv", "grades.json");
    }

    @Test
    void putsTheOldFileBackWhenALaterMoveFails() throws IOException {
        Files.writeString(first, "old");

        assertThatThrownBy(() -> forceful().write(both(text("one"), stream -> {
                    // Meanwhile somebody makes a folder where the second output goes.
                    Files.createDirectories(second.resolve("inner"));
                })))
                .isInstanceOf(ExchangeException.class);
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactly("grades.csv", "grades.json");
    }

    @Test
    void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Files.createSymbolicLink(first, real);

        forceful().write(Map.of(first, text("new")));

        assertThat(Files.isSymbolicLink(first)).isTrue();
        assertThat(real).hasContent("new");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(first, folder.resolve("none"));

        assertThatThrownBy(() -> forceful().check(List.of(first))).hasMessageContaining("is not an ordinary file");
    }

    @Test
    void refusesAMissingFolderAFileAsFolderAndAFolderAsFile() throws IOException {
        Files.writeString(first, "a file");

        assertThatThrownBy(() -> careful().check(List.of(folder.resolve("none/grades.json"))))
                .hasMessage(folder + "/none/grades.json cannot be written: the folder " + folder
                        + "/none does not exist. Create it, or choose another place.");
        assertThatThrownBy(() -> careful().check(List.of(first.resolve("grades.json"))))
                .hasMessageContaining(first + " is not a folder");
        assertThatThrownBy(() -> forceful().check(List.of(folder)))
                .hasMessage(folder + " is a folder. Name a file, such as grades.json in it.");
        assertThatThrownBy(() -> forceful().check(List.of(Path.of("/")))).hasMessageContaining("is a folder");
    }

    @Test
    void refusesTheSameFileTwiceHoweverItIsSpelt() {
        Path again = folder.resolve("../" + folder.getFileName() + "/grades.json");

        assertThatThrownBy(() -> careful().check(List.of(first, again)))
                .hasMessage(again + " is named as an output twice. Give each output its own name.");
    }

    @Test
    void checkingLeavesNoTrace() throws IOException {
        careful().check(List.of(first, second));

        assertThat(names()).isEmpty();
    }

    @Test
    void givesItsFilesThePermissionsOfAnyNewFile() throws IOException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));

        careful().write(Map.of(first, text("one")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(ordinary)));
    }

    private OutputFiles careful() {
        return new OutputFiles(false, CancelToken.NEVER);
    }

    private OutputFiles forceful() {
        return new OutputFiles(true, CancelToken.NEVER);
    }

    private Map<Path, Content> both(Content one, Content two) {
        Map<Path, Content> contents = new LinkedHashMap<>();
        contents.put(first, one);
        contents.put(second, two);
        return contents;
    }

    private static Content text(String text) {
        return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
