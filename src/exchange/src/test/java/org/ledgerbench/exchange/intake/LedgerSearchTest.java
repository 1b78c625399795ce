package org.ledgerbench.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Submission;

class LedgerSearchTest {

    @TempDir
    private Path folder;

    @Test
    void findsLedgersAtAnyDepthSortedBySourceWithForwardSlashes() throws IOException {
        ledger("edge/s2.ledger.jsonl");
        ledger("edge/deep/er/s3.LEDGER.JSONL");
        ledger("s1.ledger.jsonl");

        assertThat(sources(folder))
                .containsExactly("edge/deep/er/s3.LEDGER.JSONL", "edge/s2.ledger.jsonl", "s1.ledger.jsonl");
    }

    @Test
    void opensALedgerAsOftenAsAsked() throws IOException {
        ledger("s1.ledger.jsonl");
        Submission submission = find(folder).submissions().get(0);

        assertThat(content(submission)).isEqualTo("s1.ledger.jsonl");
        assertThat(content(submission)).isEqualTo("s1.ledger.jsonl");
    }

    @Test
    void countsOtherFilesAndDoesNotLookAtHiddenOnes() throws IOException {
        ledger("s1.ledger.jsonl");
        ledger("notes.txt");
        ledger("sub/notes.pdf");
        ledger("._s1.ledger.jsonl");
        ledger("__MACOSX/s1.ledger.jsonl");
        ledger(".git/s1.ledger.jsonl");

        Intake intake = find(folder);

        assertThat(intake.submissions()).hasSize(1);
        assertThat(sentences(intake))
                .singleElement()
                .asString()
                .startsWith("2 other files in " + folder + " left alone: the names of ledgers end with .ledger.jsonl.");
    }

    @Test
    void saysThatAFolderHoldsNoLedger() throws IOException {
        assertThat(sentences(find(folder)))
                .containsExactly("No file whose name ends with .ledger.jsonl was found in " + folder + ".");
    }

    @Test
    void takesAFileNamedByItselfWhateverItsName() throws IOException {
        Path file = ledger("sub/mission.txt");

        assertThat(sources(file)).containsExactly("mission.txt");
    }

    @Test
    void refusesAPathThatDoesNotExist() {
        assertThatThrownBy(() -> find(folder.resolve("none")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("none does not exist. Check the spelling");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));

        assertThatThrownBy(() -> find(link))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("its link leads nowhere");
    }

    @Test
    void survivesACircleOfLinksAndReportsIt() throws IOException {
        ledger("a/s1.ledger.jsonl");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), Path.of("self"));

        Intake intake = find(folder);

        assertThat(intake.submissions()).extracting(Submission::source).containsExactly("a/s1.ledger.jsonl");
        assertThat(intake.notices()).extracting(Notice::where).contains("a/back");
    }

    @Test
    void findsWhatALinkLeadsToUnderItsOwnNameWhereItHasOne() throws IOException {
        ledger("z/s1.ledger.jsonl");
        Files.createSymbolicLink(folder.resolve("a"), folder.resolve("z"));

        assertThat(sources(folder)).containsExactly("z/s1.ledger.jsonl");
    }

    @Test
    void followsALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("s1.ledger.jsonl"), "x");
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);

        assertThat(sources(folder)).containsExactly("more/s1.ledger.jsonl");
    }

    @Test
    void everyFolderIsEnteredOnceHoweverManyLinksLeadToIt() throws IOException {
        Path below = Files.createDirectory(folder.resolve("d00"));
        for (int depth = 1; depth <= 40; depth++) {
            Path here = Files.createDirectory(folder.resolve("d%02d".formatted(depth)));
            Files.createSymbolicLink(here.resolve("left"), below);
            Files.createSymbolicLink(here.resolve("right"), below);
            below = here;
        }
        ledger("d00/s1.ledger.jsonl");

        assertThat(sources(below)).hasSize(1);
    }

    @Test
    void searchesAFolderThatHasTheNameOfALedgerAndSaysSo() throws IOException {
        ledger("s1.ledger.jsonl/inner.ledger.jsonl");

        Intake intake = find(folder);

        assertThat(intake.submissions())
                .extracting(Submission::source)
                .containsExactly("s1.ledger.jsonl/inner.ledger.jsonl");
        assertThat(sentences(intake)).singleElement().asString().contains("has the name of a ledger but is a folder");
    }

    @Test
    void reportsAFolderThatMayNotBeReadAndGoesOn() throws IOException {
        ledger("open/s1.ledger.jsonl");
        Files.createDirectory(folder.resolve("closed"));
        LedgerSearch search = new LedgerSearch(CancelToken.NEVER, LedgerSearchTest::listUnlessClosed);

        Intake intake = search.find(List.of(folder));

        assertThat(intake.submissions()).hasSize(1);
        assertThat(intake.notices())
                .containsExactly(new Notice(
                        "closed",
                        folder.resolve("closed")
                                + " cannot be read: you do not have the permission; change it or run as"
                                + " its owner. What is in it is not graded."));
    }

    @Test
    void refusesAGivenFolderThatMayNotBeRead() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        LedgerSearch search = new LedgerSearch(CancelToken.NEVER, LedgerSearchTest::listUnlessClosed);

        assertThatThrownBy(() -> search.find(List.of(closed)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("you do not have the permission");
    }

    @Test
    void aLedgerThatCannotBeReadIsASubmissionThatSaysSoWhenOpened() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.ledger.jsonl"), folder.resolve("none"));
        Files.createSymbolicLink(folder.resolve("loop.ledger.jsonl"), Path.of("loop.ledger.jsonl"));

        List<Submission> submissions = find(folder).submissions();

        assertThat(submissions)
                .extracting(Submission::source)
                .containsExactly("gone.ledger.jsonl", "loop.ledger.jsonl");
        assertThatThrownBy(() -> submissions.get(0).open()).hasMessageEndingWith("cannot be read: it does not exist.");
        assertThatThrownBy(() -> submissions.get(1).open())
                .hasMessageEndingWith("cannot be read: its links lead in a circle.");
    }

    @Test
    void aDeviceIsNeverWaitedFor() throws IOException {
        Files.createSymbolicLink(folder.resolve("endless.ledger.jsonl"), Path.of("/dev/zero"));
        Submission submission = find(folder).submissions().get(0);

        assertThatThrownBy(submission::open).hasMessageEndingWith("cannot be read: it is not an ordinary file.");
        assertThatThrownBy(() -> find(Path.of("/dev/zero"))).hasMessageContaining("is neither a file nor a folder");
    }

    @Test
    void twoPathsWithTheSameSourceAreToldApartByTheirNames() throws IOException {
        Path monday = ledger("monday/s1.ledger.jsonl").getParent();
        Path friday = ledger("friday/s1.ledger.jsonl").getParent();
        ledger("friday/s2.ledger.jsonl");

        assertThat(sources(monday, friday))
                .containsExactly("friday/s1.ledger.jsonl", "monday/s1.ledger.jsonl", "s2.ledger.jsonl");
    }

    @Test
    void twoPathsOfTheSameNameAreToldApartByTheirNumbers() throws IOException {
        Path first = ledger("a/class/s1.ledger.jsonl").getParent();
        Path second = ledger("b/class/s1.ledger.jsonl").getParent();
        Path file = ledger("c/s1.ledger.jsonl");

        assertThat(sources(first, second, file))
                .containsExactly("1/class/s1.ledger.jsonl", "2/class/s1.ledger.jsonl", "s1.ledger.jsonl");
    }

    @Test
    void aLedgerReachedThroughTwoPathsCountsOnce() throws IOException {
        Path file = ledger("a/s1.ledger.jsonl");
        Path link = Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

        Intake intake = new LedgerSearch(CancelToken.NEVER).find(List.of(file, folder.resolve("a"), link));

        assertThat(intake.submissions()).hasSize(1);
        assertThat(sentences(intake)).hasSize(2).allMatch(sentence -> sentence.endsWith("counts once."));
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        ledger("a/s1.ledger.jsonl");

        assertThatThrownBy(() -> new LedgerSearch(() -> true).find(List.of(folder)))
                .isInstanceOf(CancellationException.class);
    }

    private static List<Path> listUnlessClosed(Path folder) throws IOException {
        if (folder.endsWith("closed")) {
            throw new AccessDeniedException(folder.toString());
        }
        return Listing.OF_DISK.list(folder);
    }

    private Path ledger(String relative) throws IOException {
        Path file = folder.resolve(relative);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, relative);
    }

    private static Intake find(Path... paths) throws ExchangeException {
        return new LedgerSearch(CancelToken.NEVER).find(Arrays.asList(paths));
    }

    private static List<String> sources(Path... paths) throws ExchangeException {
        return find(paths).submissions().stream().map(Submission::source).toList();
    }

    private static List<String> sentences(Intake intake) {
        return intake.notices().stream().map(Notice::sentence).toList();
    }

    private static String content(Submission submission) throws IOException {
        try (InputStream stream = submission.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
