package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.app.console.Cancellation;

/** {@code grade} with the sample class: outputs, exit status, and that nothing but the ledgers matters. */
final class GradeTest {

    private static final Path SAMPLES = Path.of("../../sample-ledgers");
    private static final Path RUBRIC = Path.of("../../rubrics/data-selection.yaml");
    private static final Path GOLDEN = SAMPLES.resolve("expected-grades.json");
    private static final boolean REWRITE = Boolean.getBoolean("ledgerbench.rewriteGolden");

    @TempDir
    Path temporary;

    @BeforeAll
    static void rewriteTheGoldenResultWhenAskedTo() {
        if (REWRITE) {
            Call.of("grade", SAMPLES.toString(), "--rubric", RUBRIC.toString(), "--out", GOLDEN.toString(), "--force");
        }
    }

    @Test
    void theSampleClassIsGradedExactlyAsTheGoldenResultSays() throws IOException {
        assertSameStudents(gradedJson(SAMPLES, "grades.json"), Files.readString(GOLDEN));
    }

    @Test
    void unreadableLedgersMakeStatusOneAndStandInTheResults() throws IOException {
        Call call = grade(SAMPLES, "grades.json");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains("25 students: ", "2 ERROR", "2 ledgers could not be read", "Wrote ", "grades.json");
        assertThat(Files.readString(temporary.resolve("grades.json"))).contains("\"state\":\"ERROR\"");
    }

    @Test
    void readableLedgersMakeStatusZero() {
        assertThat(grade(SAMPLES.resolve("cloud-titan"), "grades.json").status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) throws IOException {
        Call call = grade(SAMPLES, "grades.json", "--threads", Integer.toString(threads));

        assertThat(call.status()).isEqualTo(1);
        assertSameStudents(Files.readString(temporary.resolve("grades.json")), Files.readString(GOLDEN));
    }

    @Test
    void theOrderOfTheFilesMakesNoDifference() throws IOException {
        List<Path> ledgers = ledgers();
        String ordered = gradeFiles(ledgers, "ordered.json");
        Collections.shuffle(ledgers, new Random(4));

        assertThat(gradeFiles(ledgers, "shuffled.json")).isEqualTo(ordered);
    }

    @Test
    void oneCallWritesEveryFormat() throws IOException {
        Call call = grade(SAMPLES, "grades.xlsx", path("grades.csv"), path("grades.json"));

        assertThat(call.status()).isEqualTo(1);
        assertThat(Files.readString(temporary.resolve("grades.csv"))).startsWith("id,name,track,source,state,points");
        try (ZipInputStream workbook = new ZipInputStream(Files.newInputStream(temporary.resolve("grades.xlsx")))) {
            assertThat(workbook.getNextEntry()).isNotNull();
        }
        assertThat(names()).containsExactly("grades.csv", "grades.json", "grades.xlsx");
    }

    @Test
    void theWorkbookIsTheSameEveryTime() {
        grade(SAMPLES, "one.xlsx");
        grade(SAMPLES, "two.xlsx", "--threads", "3");

        assertThat(temporary.resolve("two.xlsx")).hasSameBinaryContentAs(temporary.resolve("one.xlsx"));
    }

    @Test
    void anExistingOutputIsReplacedOnlyByForce() throws IOException {
        Files.writeString(temporary.resolve("grades.json"), "precious");

        Call refused = grade(SAMPLES, "grades.json", "--out", path("grades.csv"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("grades.json exists already", "--force");
        assertThat(temporary.resolve("grades.json")).hasContent("precious");
        assertThat(names()).containsExactly("grades.json");

        assertThat(grade(SAMPLES, "grades.json", "--force").status()).isEqualTo(1);
        assertThat(Files.readString(temporary.resolve("grades.json"))).startsWith("{\"results\":1");
    }

    @Test
    void severalOutputsFollowWithSpacesAndNotWithCommas() throws IOException {
        Call commas = grade(SAMPLES, "grades.json," + path("grades.CSV"));
        assertThat(commas.status()).isEqualTo(2);
        assertThat(commas.err())
                .contains("would be a single file. Put spaces between the files: --out " + path("grades.json") + " "
                        + path("grades.CSV"));
        assertThat(names()).isEmpty();

        assertThat(grade(SAMPLES, "a,b.json", path("other.csv")).status()).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder("a,b.json", "other.csv");
    }

    @Test
    void aFileOfBlackboardIsNoPathToGrade() {
        Call call = grade(SAMPLES, "grades.json", path("filled.xls"));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("filled.xls", ".xlsx");
    }

    @Test
    void theRosterAddsWhoHandedInNothing() throws IOException {
        Call call = grade(
                SAMPLES,
                "grades.json",
                "--roster",
                SAMPLES.resolve("roster.csv").toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("1 MISSING", "1 EXCUSED");
        assertThat(Files.readString(temporary.resolve("grades.json")))
                .contains("\"state\":\"MISSING\"", "\"state\":\"EXCUSED\"");
    }

    @Test
    void cancelledItWritesNothing() throws IOException {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        Call call = Call.of(
                cancellation, "grade", SAMPLES.toString(), "--rubric", RUBRIC.toString(), "--out", path("grades.xlsx"));

        assertThat(call.status()).isEqualTo(130);
        assertThat(call.err()).endsWith("Cancelled; nothing was written.\n");
        assertThat(names()).isEmpty();
    }

    /** A student is a line: a difference is shown for the students it concerns, and for nobody else. */
    private static void assertSameStudents(String graded, String expected) {
        List<String> lines = new ArrayList<>(graded.lines().toList());
        lines.removeAll(expected.lines().toList());
        assertThat(lines)
                .as("students graded otherwise than %s says; rewrite it with -Dledgerbench.rewriteGolden=true", GOLDEN)
                .isEmpty();
        assertThat(graded.equals(expected))
                .as("the same students in the same order")
                .isTrue();
    }

    private Call grade(Path ledgers, String out, String... more) {
        Stream<String> call = Stream.of("grade", ledgers.toString(), "--rubric", RUBRIC.toString(), "--out", path(out));
        return Call.of(Stream.concat(call, Stream.of(more)).toArray(String[]::new));
    }

    private String gradedJson(Path ledgers, String out) throws IOException {
        grade(ledgers, out);
        return Files.readString(temporary.resolve(out));
    }

    private String gradeFiles(List<Path> ledgers, String out) throws IOException {
        List<String> call = new ArrayList<>(List.of("grade"));
        ledgers.forEach(ledger -> call.add(ledger.toString()));
        call.addAll(List.of("--rubric", RUBRIC.toString(), "--out", path(out)));
        Call.of(call.toArray(String[]::new));
        return Files.readString(temporary.resolve(out), StandardCharsets.UTF_8);
    }

    private static List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .sorted()
                    .toList());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String path(String name) {
        return temporary.resolve(name).toString();
    }
}
