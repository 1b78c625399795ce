package org.ledgerbench.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.ledgerfile.LedgerFileException;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.play.LedgerOpening.Entrant;

final class LedgerOpeningTest {

    @TempDir
    Path folder;

    private final LoadedMission mission = LoadedMission.of(Plays.MISSION);
    private final Student student = new Student();
    private final List<PlaySession> opened = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /** Answers as told, and remembers what was said. */
    private static final class Student implements LedgerOpening.Asker {

        final Deque<Entrant> entrants = new ArrayDeque<>();
        final List<String> heard = new ArrayList<>();
        boolean goesOn;
        Path copy;

        @Override
        public Optional<Entrant> entrant() {
            return Optional.ofNullable(entrants.poll());
        }

        @Override
        public boolean goOnWith(Path ledger) {
            heard.add(ledger.toString());
            return goesOn;
        }

        @Override
        public Optional<Path> placeForCopy(String sentence, Path name) {
            heard.add(sentence);
            return Optional.ofNullable(copy);
        }

        @Override
        public void tell(String sentence) {
            heard.add(sentence);
        }
    }

    @AfterEach
    void closeEverything() throws IOException {
        for (PlaySession session : opened) {
            session.close();
        }
    }

    @Test
    void beginsALedgerOfThatNameInThatFolder() {
        student.entrants.add(entrant("Ada 1", folder.resolve("new")));

        begin("cloud-titan");

        assertThat(opened).hasSize(1);
        assertThat(folder.resolve("new/ada-1-data-selection-cloud-titan.ledger.jsonl"))
                .isRegularFile();
        assertThat(student.heard).isEmpty();
    }

    @Test
    void asksAgainWithoutAnId() {
        student.entrants.add(new Entrant(Optional.empty(), folder.toString()));
        student.entrants.add(entrant("ada", folder));

        begin("edge-guardian");

        assertThat(student.heard).singleElement().asString().contains("student id");
        assertThat(opened).hasSize(1);
    }

    @Test
    void asksForAnotherFolderWhereNoneCanBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        student.entrants.add(entrant("ada", file.resolve("ledgers")));
        student.entrants.add(entrant("ada", folder));

        begin("edge-guardian");

        assertThat(student.heard).singleElement().asString().contains(file.toString());
        assertThat(opened).hasSize(1);
    }

    @Test
    void asksForAnotherFolderWhereTheJournalRefuses() {
        Journals readOnly = new Journals() {
            @Override
            public Journal create(Path file, Header header) throws IOException {
                throw new AccessDeniedException(file.toString());
            }

            @Override
            public Opened resume(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };
        student.entrants.add(entrant("ada", folder));

        opening(readOnly).begin(mission, Plays.track("edge-guardian"));

        assertThat(student.heard).singleElement().asString().contains(folder.toString());
        assertThat(opened).isEmpty();
    }

    @Test
    void offersToGoOnWithALedgerThatIsThere() throws IOException {
        student.entrants.add(entrant("ada", folder));
        begin("edge-guardian");
        opened.get(0).lock("dedup-audit", Value.of(40));
        opened.remove(0).close();
        student.goesOn = true;
        student.entrants.add(entrant("ada", folder));

        begin("edge-guardian");

        assertThat(opened)
                .singleElement()
                .satisfies(session -> assertThat(session.entries()).hasSize(1));
    }

    @Test
    void neverWritesOverALedgerThatIsThere() throws IOException {
        student.entrants.add(entrant("ada", folder));
        begin("edge-guardian");
        opened.get(0).lock("dedup-audit", Value.of(40));
        opened.remove(0).close();
        student.entrants.add(entrant("ada", folder));

        begin("edge-guardian");

        assertThat(opened).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("ada-data-selection-edge-guardian.ledger.jsonl")))
                .hasSize(2);
    }

    @Test
    void saysInASentenceThatAnotherWindowHasTheLedger() {
        student.entrants.add(entrant("ada", folder));
        begin("edge-guardian");

        boolean again = opening(new FileJournals()).resume(Path.of(opened.get(0).place()));

        assertThat(again).isFalse();
        assertThat(opened).hasSize(1);
        assertThat(student.heard)
                .singleElement()
                .asString()
                .contains("open in another window")
                .endsWith(".");
    }

    @Test
    void goesOnWithACopyOfALedgerThatCannotBeWritten() throws IOException {
        Path stick = folder.resolve("stick.ledger.jsonl");
        new FileJournals().create(stick, Plays.header("edge-guardian")).close();
        student.copy = folder.resolve("copy.ledger.jsonl");

        assertThat(opening(readOnly(stick)).resume(stick)).isTrue();
        opened.get(0).lock("dedup-audit", Value.of(40));

        assertThat(student.heard).singleElement().asString().contains("may not be written");
        assertThat(Files.readAllLines(stick)).hasSize(1);
        assertThat(Files.readAllLines(student.copy)).hasSize(2);
    }

    @Test
    void neverCopiesOverAFileThatIsThere() throws IOException {
        Path stick = folder.resolve("stick.ledger.jsonl");
        new FileJournals().create(stick, Plays.header("edge-guardian")).close();
        student.copy = Files.writeString(folder.resolve("diary.txt"), "dear diary");

        assertThat(opening(readOnly(stick)).resume(stick)).isFalse();

        assertThat(student.copy).hasContent("dear diary");
        assertThat(student.heard).hasSize(2).last().asString().contains("diary.txt");
    }

    /** Real files, but that one may not be written. */
    private static Journals readOnly(Path file) {
        Journals real = new FileJournals();
        return new Journals() {
            @Override
            public Journal create(Path other, Header header) throws IOException {
                return real.create(other, header);
            }

            @Override
            public Opened resume(Path other) throws IOException {
                if (other.equals(file)) {
                    throw LedgerFileException.of(file, new AccessDeniedException(file.toString()));
                }
                return real.resume(other);
            }
        };
    }

    @Test
    void letsGoOfALedgerOfAMissionThatIsNotHere() throws IOException {
        Path file = folder.resolve("a.ledger.jsonl");
        new FileJournals().create(file, Plays.header("no-such-track")).close();

        assertThat(opening(new FileJournals()).resume(file)).isFalse();

        assertThat(student.heard).singleElement().asString().contains("no-such-track");
        new FileJournals().resume(file).journal().close();
    }

    @Test
    void tellsOfAHalfWrittenLineThatWasCutOff() throws IOException {
        Path file = folder.resolve("a.ledger.jsonl");
        new FileJournals().create(file, Plays.header("edge-guardian")).close();
        Files.writeString(file, Files.readString(file) + "{\"seq\":1,\"at\":\"2026");

        assertThat(opening(new FileJournals()).resume(file)).isTrue();

        assertThat(notices).isNotEmpty();
        assertThat(Files.readString(file)).endsWith("}\n");
    }

    private void begin(String track) {
        opening(new FileJournals()).begin(mission, Plays.track(track));
    }

    private LedgerOpening opening(Journals journals) {
        return new LedgerOpening(
                new LedgerOpening.Means(new MissionCatalog(List.of(mission), List.of()), journals, Plays.CLOCK),
                student,
                (session, noticed) -> {
                    opened.add(session);
                    notices.addAll(noticed);
                });
    }

    private static Entrant entrant(String id, Path folder) {
        return new Entrant(Optional.of(new Header.Student(id, Optional.empty())), folder.toString());
    }
}
