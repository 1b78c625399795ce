package org.ledgerbench.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.exchange.ledgerfile.LedgerFile;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

final class StudentAppTest {

    private static final Position AUDIT = new Position("edge-guardian", "dedup-audit");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Mission mission = new DataSelectionMission();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"grade", "simulate", "generate", "rubric", "feedback", "missions"})
    void knowsNoCommandThatGradesOrShowsATruth(String command) {
        assertThat(run(command)).isEqualTo(StudentApp.WRONG_CALL);
        assertThat(text(err)).contains(command);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void helpNamesTheCheckAlone() {
        assertThat(run("--help")).isEqualTo(StudentApp.DONE);
        assertThat(text(out)).contains("check").doesNotContainPattern("grade|simulate|generate|rubric|truth");
    }

    @Test
    void saysThatThereIsNoScreen() {
        assertThat(run()).isEqualTo(StudentApp.WRONG_CALL);
        assertThat(text(err)).contains("no screen here").contains("check LEDGER");
    }

    @Test
    void checkTellsWhatIsMissing() throws IOException {
        assertThat(run("check", begun().toString())).isEqualTo(StudentApp.DONE_WITH_FINDINGS);
        assertThat(text(out)).contains("dedup-audit").contains("missing").endsWith("See what is listed above.\n");
    }

    @Test
    void checkNeverTellsWhatTheSimulatorWouldHaveSaid() throws IOException {
        Path ledger = begun();
        Settings settings = new Settings(Map.of("threshold", Value.of(0.75)));
        Map<String, Value> truth = mission.simulator().run(AUDIT, settings).readings();
        try (LedgerFile file = LedgerFile.resume(ledger)) {
            file.append(Instant.EPOCH, stamp -> new Entry.Lock(stamp, AUDIT.part(), Value.of(40)));
            file.append(
                    Instant.EPOCH,
                    stamp ->
                            new Entry.Run(stamp, AUDIT.part(), settings, Optional.of(Map.of("icr", Value.of(123.25)))));
        }

        run("check", ledger.toString());

        assertThat(text(out)).contains("does not match the simulator");
        truth.values().forEach(value -> assertThat(text(out)).doesNotContain(value.describe()));
        assertThat(text(out))
                .doesNotContain(mission.truths().lock(AUDIT).describe())
                .doesNotContain("point");
    }

    @Test
    void checkOfAFolderOrOfNothingSaysWhatToDo() {
        assertThat(run("check", folder.toString())).isEqualTo(StudentApp.WRONG_CALL);
        assertThat(run("check", folder.resolve("none.jsonl").toString())).isEqualTo(StudentApp.WRONG_CALL);
        assertThat(text(err)).contains("is a folder").contains("does not exist");
    }

    @Test
    void checkOfWhatIsNoLedgerSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("diary.jsonl"), "dear diary\n");

        assertThat(run("check", file.toString())).isEqualTo(StudentApp.DONE_WITH_FINDINGS);
        assertThat(text(out)).contains("ledger").endsWith("See what is listed above.\n");
    }

    private Path begun() throws IOException {
        Path ledger = folder.resolve("s1.ledger.jsonl");
        Header header = new Header(
                1,
                mission.description().key(),
                new Header.Student("s1", Optional.empty()),
                AUDIT.track(),
                0,
                Optional.of(Instant.EPOCH));
        LedgerFile.create(ledger, header).close();
        return ledger;
    }

    private int run(String... arguments) {
        return new StudentApp(print(out), print(err), new Home(Optional.empty(), "test")).run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
