package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.marker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.AuditEntry;
import org.ledgerbench.gradebook.marking.AuditEntry.Action;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.result.StudentResult;

/** A process that marks is killed at random moments; every mark it reported must be there. */
class CrashTest {

    private static final int LONGEST_LIFE_MILLIS = 300;
    private static final int KILLED = 128 + 9;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void createClass() {
        file = folder.resolve("class.gradebook");
        StudentResult[] students = IntStream.range(0, MarkingScript.STUDENTS)
                .mapToObj(number -> SampleClass.student("s" + number, "5", "2"))
                .toArray(StudentResult[]::new);
        try (Gradebook gradebook = Gradebook.create(file, SampleClass.newClass(), marker("Ada"))) {
            gradebook.apply(SampleClass.grading(students));
        }
    }

    @Test
    void losesNoMarkWhenKilledFiveTimes() throws Exception {
        killAndCheck(5, 11);
    }

    @Test
    @Tag("thorough")
    void losesNoMarkWhenKilledAHundredTimes() throws Exception {
        killAndCheck(100, 12);
    }

    @Test
    void keepsASecondProcessOutAndUnharmed() throws Exception {
        try (Gradebook gradebook = Gradebook.open(file, marker("Ada"))) {
            Process second = script(0);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(folder.resolve("stderr")).content().contains("is open in another window or program");
            assertThat(acts(gradebook)).isEmpty();
        }
    }

    private void killAndCheck(int times, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> printed = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            int next = marksStored();
            assertThat(next).as("marks stored after %d kills", time).isBetween(printed.size(), printed.size() + time);
            List<String> lines = markUntilKilled(next, random.nextInt(LONGEST_LIFE_MILLIS));
            assertThat(lines).as("marks of process %d", time).isNotEmpty();
            printed.addAll(lines);
            requireStored(lines);
            requireIntegrity();
        }
    }

    private List<String> markUntilKilled(int firstNumber, int lifeMillis) throws IOException, InterruptedException {
        Process process = script(firstNumber);
        Path output = folder.resolve("stdout");
        while (Files.size(output) == 0 && process.isAlive()) {
            Thread.sleep(1);
        }
        process.waitFor(lifeMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor())
                .as("exit status of a killed process, which said: %s", Files.readString(folder.resolve("stderr")))
                .isEqualTo(KILLED);
        // The kill may have cut the last line; its mark was stored, but the script did not get to say which.
        return Files.readAllLines(output).stream()
                .filter(line -> line.matches("s\\d+ \\d+"))
                .toList();
    }

    private Process script(int firstNumber) throws IOException {
        Path output = Files.writeString(folder.resolve("stdout"), "");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        MarkingScript.class.getName(),
                        file.toString(),
                        Integer.toString(firstNumber))
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private int marksStored() {
        try (Gradebook gradebook = Gradebook.open(file, marker("Ada"))) {
            return acts(gradebook).size();
        }
    }

    /** The act in hand may or may not have been stored; all before it must be. */
    private void requireStored(List<String> printed) {
        try (Gradebook gradebook = Gradebook.open(file, marker("Ada"))) {
            List<String> stored = acts(gradebook);
            String last = printed.get(printed.size() - 1);
            assertThat(stored).containsAll(printed);
            assertThat(stored.indexOf(last)).isGreaterThanOrEqualTo(stored.size() - 2);
            for (String line : stored.subList(Math.max(0, stored.size() - MarkingScript.STUDENTS), stored.size())) {
                String[] words = line.split(" ");
                assertThat(gradebook.marks().of(words[0]))
                        .extracting(StoredMarking::marking)
                        .extracting("text")
                        .containsExactly("mark " + words[1]);
            }
        }
    }

    private static List<String> acts(Gradebook gradebook) {
        return gradebook.audit().stream()
                .map(AuditEntry::event)
                .filter(event -> event.action() == Action.ACT)
                .map(event ->
                        event.student() + " " + event.now().orElseThrow().replaceFirst(".*\"mark (\\d+)\".*", "$1"))
                .toList();
    }

    private void requireIntegrity() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet verdict = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(verdict.getString(1)).isEqualTo("ok");
        }
    }
}
