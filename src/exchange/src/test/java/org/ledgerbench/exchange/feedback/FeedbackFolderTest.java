package org.ledgerbench.exchange.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.files.OutputFiles;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Progress;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.MissionCatalog;

class FeedbackFolderTest {

    private static final int MOST_BYTES_OF_A_NAME = 255;

    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource({
        "s1, s1",
        "jane.doe@example.org, jane.doe@example.org",
        "Müller Ä, Müller_Ä",
        "../../etc/passwd, __.._etc_passwd",
        "C:\\evil, C_evil",
        "'a<b>|\"c\"?*', a_b_c_",
        "'', _",
        ".., _",
        "'ends. ', ends._",
        ".hidden, _hidden",
        "con, _con",
        "NUL.x, _NUL.x",
        "lpt\u00B9, _lpt\u00B9",
        "console, console"
    })
    void namesAreSafeForEveryFileSystem(String id, String name) {
        assertThat(FeedbackFolder.fileName(id)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "李", "\uD842\uDFB7"})
    void namesFitIntoTheBytesOfAFileSystem(String letter) {
        String name = FeedbackFolder.fileName(letter.repeat(300));

        assertThat(("." + name + ".html.1000.tmp").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES_OF_A_NAME);
        assertThat(name.replace(letter, "")).isEmpty();
    }

    @Test
    void writesAFileAStudentAndFormat() throws IOException {
        write(false, FeedbackFormat.values(), "s1", "s2");

        assertThat(names()).containsExactly("s1.html", "s1.pdf", "s2.html", "s2.pdf");
        assertThat(content("s2.html")).contains("Name of s2, s2").doesNotContain("Name of s1");
        assertThat(content("s1.pdf")).startsWith("%PDF-");
    }

    @Test
    void idsThatMakeOneNameGetTheirOwnFiles() throws IOException {
        write(false, new FeedbackFormat[] {FeedbackFormat.HTML}, "a/b", "a?b", "A_B", "a_b-2");

        assertThat(names()).containsExactly("A_B-3.html", "a_b-2-2.html", "a_b-2.html", "a_b.html");
        assertThat(content("a_b.html")).contains("Name of a/b");
        assertThat(content("a_b-2.html")).contains("Name of a?b");
        assertThat(content("A_B-3.html")).contains("Name of A_B");
        assertThat(content("a_b-2-2.html")).contains("Name of a_b-2");
    }

    @Test
    void replacesNothingUnlessAllowed() throws IOException {
        write(false, FeedbackFormat.values(), "s1");
        Files.writeString(folder().resolve("s1.html"), "precious");

        assertThatThrownBy(() -> write(false, FeedbackFormat.values(), "s0", "s1"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("s1.html exists already")
                .hasMessageContaining("--force");
        assertThat(names()).containsExactly("s1.html", "s1.pdf");
        assertThat(content("s1.html")).isEqualTo("precious");

        write(true, FeedbackFormat.values(), "s0", "s1");
        assertThat(names()).containsExactly("s0.html", "s0.pdf", "s1.html", "s1.pdf");
        assertThat(content("s1.html")).contains("Name of s1");
    }

    @Test
    void leavesOtherFilesOfAFolderAlone() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("notes.txt"), "mine");

        write(true, new FeedbackFormat[] {FeedbackFormat.PDF}, "s1");

        assertThat(names()).containsExactly("notes.txt", "s1.pdf");
        assertThat(content("notes.txt")).isEqualTo("mine");
    }

    @Test
    void cancelledItLeavesNeitherFilesNorTheFolderItMade() {
        AtomicInteger polls = new AtomicInteger();
        FeedbackFolder target = new FeedbackFolder(
                folder(), List.of(FeedbackFormat.HTML), new OutputFiles(false, () -> polls.incrementAndGet() > 2));

        assertThatThrownBy(() -> write(target, "s1", "s2", "s3")).isInstanceOf(CancellationException.class);
        assertThat(folder()).doesNotExist();
    }

    @Test
    void saysWhyAFolderCannotBeMade() throws IOException {
        Files.writeString(folder(), "a file");

        assertThatThrownBy(() -> write(false, FeedbackFormat.values(), "s1"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("feedback");
        assertThat(content("")).isEqualTo("a file");
    }

    @Test
    void tellsOfEachStudentOnce() throws IOException {
        List<Long> steps = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void started(long total) {
                steps.add(-total);
            }

            @Override
            public void advanced(long more) {
                steps.add(more);
            }
        };

        target(false, FeedbackFormat.values())
                .write(composer(), students("s1", "s2"), none -> Optional.empty(), progress);

        assertThat(steps).containsExactly(-2L, 1L, 1L);
    }

    private void write(boolean overwriting, FeedbackFormat[] formats, String... ids) throws ExchangeException {
        write(target(overwriting, formats), ids);
    }

    private FeedbackFolder target(boolean overwriting, FeedbackFormat[] formats) {
        return new FeedbackFolder(folder(), Arrays.asList(formats), new OutputFiles(overwriting, CancelToken.NEVER));
    }

    private static void write(FeedbackFolder target, String... ids) throws ExchangeException {
        target.write(composer(), students(ids), none -> Optional.empty(), Progress.SILENT);
    }

    private static FeedbackComposer composer() {
        return new FeedbackComposer(
                new MissionCatalog(List.of(), List.of()), SampleClass.RUBRIC, (figure, size) -> SampleFeedback.PNG);
    }

    private static List<StudentResult> students(String... ids) {
        return Stream.of(ids)
                .map(id -> SampleClass.ofTexts(id, "Name of " + id, "why")
                        .students()
                        .get(0))
                .toList();
    }

    private Path folder() {
        return parent.resolve("feedback");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String content(String name) throws IOException {
        return Files.readString(folder().resolve(name), StandardCharsets.ISO_8859_1);
    }
}
