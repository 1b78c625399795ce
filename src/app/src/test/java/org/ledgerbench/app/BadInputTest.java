package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is handed in, a class is graded; whatever is asked for wrongly is refused in a sentence. */
@Timeout(60)
final class BadInputTest {

    private static final String HEADER = "{\"ledger\":1,\"mission\":\"data-selection\",\"missionVersion\":\"1.0\","
            + "\"student\":{\"id\":\"s1\"},\"track\":\"edge-guardian\",\"variant\":0,\"opened\":\"2026-11-23T09:00:00Z\"}\n";
    private static final Path GOOD = Path.of("../../sample-ledgers/cloud-titan/okafor-amara.ledger.jsonl");
    private static final Path RUBRIC = Path.of("../../rubrics/data-selection.yaml");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void handInOneGoodLedger() throws IOException {
        folder = Files.createDirectory(temporary.resolve("class"));
        Files.copy(GOOD, folder.resolve("good.ledger.jsonl"));
    }

    @Test
    void anEmptyFileIsAnErrorOfThatStudentAlone() throws IOException {
        assertUnreadable(new byte[0], "empty-file");
    }

    @Test
    void aBinaryFileIsAnErrorOfThatStudentAlone() throws IOException {
        byte[] noise = new byte[100_000];
        new SplittableRandom(1).nextBytes(noise);

        assertUnreadable(noise, null);
    }

    @Test
    void anEnormousFileIsAnErrorOfThatStudentAlone() throws IOException {
        byte[] line = "{\"seq\":1}\n".getBytes(StandardCharsets.UTF_8);
        byte[] enormous = new byte[11 << 20];
        for (int i = 0; i < enormous.length; i++) {
            enormous[i] = line[i % line.length];
        }

        assertUnreadable(enormous, "file-too-large");
    }

    @Test
    void aFileInUtf16IsAnErrorOfThatStudentAlone() throws IOException {
        assertUnreadable(("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16LE), "wrong-encoding");
    }

    @Test
    void aTruncatedHeaderIsAnErrorOfThatStudentAlone() throws IOException {
        assertUnreadable(HEADER.substring(0, 40).getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void aTruncatedLedgerIsGradedAsFarAsItGoes() throws IOException {
        byte[] whole = Files.readAllBytes(GOOD);

        assertGraded(Arrays.copyOf(whole, whole.length / 2), "half-written-line");
    }

    @Test
    void aDeeplyNestedLineIsSetAside() throws IOException {
        String deep = HEADER + "{\"seq\":1,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";

        assertGraded(deep.getBytes(StandardCharsets.UTF_8), "line-over-limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"seq":1,"seq":2,"kind":"submit"}                                            | duplicate-key
                    {"seq":1,"part":"dedup-audit","kind":"lock","answer":NaN}                    | number-not-finite
                    {"seq":1,"part":"dedup-audit","kind":"lock","answer":1e999}                  | number-not-finite
                    {"seq":1,"part":"dedup-audit","kind":"run","knobs":7}                        | wrong-type
                    {"seq":1,"kind":"dance"}                                                     | unknown-kind
                    {"seq":1,"part":"lunch","kind":"lock","answer":3}                            | unknown-part
                    {"seq":1,"part":"dedup-audit","kind":"run","knobs":{"threshold":9}}          | knob-invalid
                    {"seq":1,"part":"dedup-audit","kind":"run","knobs":{"volume":9}}             | unknown-knob
                    {"seq":1,"at":"2020-01-01T00:00:00Z","kind":"submit"}                        | time-backwards
                    """)
    void aBadLineIsAFinding(String line, String code) throws IOException {
        assertGraded((HEADER + line + "\n").getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void twoHundredThousandEntriesAreReadUpToTheLimit() throws IOException {
        String entries = HEADER + "{\"seq\":1,\"kind\":\"submit\"}\n".repeat(200_000);

        assertGraded(entries.getBytes(StandardCharsets.UTF_8), "too-many-entries");
    }

    @Test
    void aFolderWithTheNameOfALedgerIsLookedThrough() throws IOException {
        Files.createDirectory(folder.resolve("folder.ledger.jsonl"));

        Call call = grade(folder);

        assertThat(call.status()).isZero();
        assertThat(students()).hasSize(1);
    }

    @Test
    void anEmptyArgumentIsNotTheFolderAtHand() {
        Call call = Call.of("grade", "", "--rubric", "rubric.yaml", "--out", "grades.json");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("An argument of the call is empty.");
    }

    @Test
    void whatStandsInAFileIsNoPartOfTheCall() throws IOException {
        Path options = Files.writeString(folder.resolve("more"), "--version");

        Call call = Call.of("missions", "@" + options);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("Unmatched argument", "@" + options);
    }

    @Test
    void aCircleOfLinksEnds() throws IOException {
        Files.createSymbolicLink(folder.resolve("again"), folder);

        Call call = grade(folder);

        assertThat(call.status()).isZero();
        assertThat(students()).hasSize(1);
    }

    @Test
    void aLinkThatLeadsNowhereIsAnErrorOfThatStudentAlone() throws IOException {
        Files.createSymbolicLink(folder.resolve("bad.ledger.jsonl"), Path.of("nowhere"));

        assertThat(grade(folder).status()).isEqualTo(1);
        assertThat(students()).hasSize(2);
    }

    @Test
    void aLedgerWithoutPermissionIsAnErrorOfThatStudentAlone() throws IOException {
        Path closed = Files.writeString(folder.resolve("bad.ledger.jsonl"), HEADER);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "the owner of this process may read everything");

        assertThat(grade(folder).status()).isEqualTo(1);
        assertThat(students()).hasSize(2);
    }

    @Test
    void anOutputWithoutPermissionIsAWrongCall() throws IOException {
        Path closed = Files.createDirectory(temporary.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeTrue(!Files.isWritable(closed), "the owner of this process may write everywhere");

        assertRefused(grade(folder, closed.resolve("grades.json")), "you may not write");
    }

    @Test
    void anOutputInNoFolderIsAWrongCall() {
        assertRefused(grade(folder, temporary.resolve("none/grades.json")), "does not exist");
    }

    @Test
    void anOutputThatIsAFolderIsAWrongCall() throws IOException {
        Files.createDirectory(temporary.resolve("folder.json"));

        assertRefused(grade(folder, temporary.resolve("folder.json")), "is a folder");
    }

    @Test
    void anOutputOfUnknownKindIsAWrongCall() {
        assertRefused(grade(folder, temporary.resolve("grades.doc")), ".xlsx");
    }

    @Test
    void aPathThatDoesNotExistIsAWrongCall() {
        assertRefused(grade(temporary.resolve("none")), "does not exist");
    }

    @Test
    void aFolderWithoutLedgersIsAWrongCall() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        assertRefused(grade(empty), ".ledger.jsonl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rubric: 1\\nmission: chess\\ntitle: T\\ntotal: 1\\ncriteria: []  | chess
                    rubric: 7                                                    | rubric
                    ''                                                           | empty
                    : : :                                                        | my.yaml:1
                    \\000\\001                                                    | my.yaml:1
                    """)
    void aRubricThatIsNoneIsAWrongCall(String text, String sentence) throws IOException {
        Path rubric = Files.writeString(temporary.resolve("my.yaml"), text.translateEscapes());

        Call call = Call.of("grade", folder.toString(), "--rubric", rubric.toString(), "--out", out().toString());

        assertRefused(call, "my.yaml");
        assertThat(call.err()).contains(sentence);
    }

    @Test
    void aRubricThatIsNotThereIsAWrongCall() {
        assertRefused(Call.of("grade", folder.toString(), "--rubric", "no.yaml", "--out", out().toString()), "no.yaml");
    }

    @Test
    void aRosterThatIsNoneIsAWrongCall() throws IOException {
        Path roster = Files.writeString(temporary.resolve("roster.csv"), "who,when\na,b\n");

        assertRefused(grade(folder, out(), "--roster", roster.toString()), "roster.csv");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "257", "many"})
    void aNumberOfThreadsThatIsNoneIsAWrongCall(String threads) {
        assertRefused(grade(folder, out(), "--threads", threads), "--threads");
    }

    private void assertUnreadable(byte[] bytes, String code) throws IOException {
        Files.write(folder.resolve("bad.ledger.jsonl"), bytes);

        Call call = grade(folder);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).doesNotContain("Exception");
        JsonNode bad = student("bad.ledger.jsonl");
        assertThat(bad.get("state").textValue()).isEqualTo("ERROR");
        assertThat(bad.has("points")).isFalse();
        assertThat(codes(bad)).isNotEmpty();
        if (code != null) {
            assertThat(codes(bad)).contains(code);
        }
        assertThat(student("good.ledger.jsonl").get("points").doubleValue()).isPositive();
    }

    private void assertGraded(byte[] bytes, String code) throws IOException {
        Files.write(folder.resolve("bad.ledger.jsonl"), bytes);

        Call call = grade(folder.resolve("bad.ledger.jsonl"));

        assertThat(call.status()).isZero();
        JsonNode bad = student("bad.ledger.jsonl");
        assertThat(bad.get("state").textValue()).isIn("GRADED", "NEEDS_MARKING");
        assertThat(bad.get("points").doubleValue()).isBetween(0.0, 70.0);
        assertThat(codes(bad)).contains(code);
    }

    private void assertRefused(Call call, String sentence) {
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(call.out()).isEmpty();
        assertThat(out()).doesNotExist();
    }

    private Call grade(Path ledgers) {
        return grade(ledgers, out());
    }

    private Call grade(Path ledgers, Path out, String... more) {
        Stream<String> call = Stream.of(
                "grade", ledgers.toString(), "--rubric", RUBRIC.toString(), "--out", out.toString(), "--force");
        return Call.of(Stream.concat(call, Stream.of(more)).toArray(String[]::new));
    }

    private Path out() {
        return temporary.resolve("grades.json");
    }

    private List<JsonNode> students() throws IOException {
        List<JsonNode> students = new ArrayList<>();
        new ObjectMapper().readTree(out().toFile()).get("students").forEach(students::add);
        return students;
    }

    private JsonNode student(String source) throws IOException {
        return students().stream()
                .filter(student -> student.path("source").asText().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(JsonNode student) {
        return student.get("findings").findValuesAsText("code");
    }
}
