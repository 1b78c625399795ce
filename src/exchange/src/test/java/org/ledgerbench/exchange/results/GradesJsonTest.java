package org.ledgerbench.exchange.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

class GradesJsonTest {

    private static final Path SCHEMA = Path.of("..", "..", "docs", "formats", "grades.schema.json");

    @Test
    void writesTheFieldsInTheDocumentedOrder() throws IOException {
        List<String> lines = write(SampleClass.everyState()).lines().toList();

        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"results\":1,\"mission\":\"data-selection\",\"rubric\":\"Data selection, standard marking\","
                                + "\"total\":100,\"students\":[");
        assertThat(lines.get(2))
                .isEqualTo("{\"id\":\"s2\",\"name\":\"Bj\u00f6rn \u5c71\",\"track\":\"cloud-titan\","
                        + "\"source\":\"s2.ledger.jsonl\",\"state\":\"NEEDS_MARKING\",\"points\":25.31,"
                        + "\"pendingByHand\":30,\"penalty\":2.8125,\"criteria\":["
                        + "{\"id\":\"dedup-lock\",\"outcome\":\"PARTIAL\",\"points\":1.5,\"outOf\":30,"
                        + "\"reason\":\"predicted 38, simulator says 30.0\"},"
                        + "{\"id\":\"roi-runs\",\"outcome\":\"PASSED\",\"points\":26.625,\"outOf\":40,"
                        + "\"reason\":\"4 distinct settings\"},"
                        + "{\"id\":\"defence\",\"outcome\":\"PENDING\",\"outOf\":30,\"reason\":\"waits for a marker\"}],"
                        + "\"findings\":[{\"code\":\"chain-broken\",\"line\":17,"
                        + "\"message\":\"Line 17 does not continue line 16.\"},"
                        + "{\"code\":\"no-submit\",\"message\":\"The ledger was never submitted.\"}],"
                        + "\"superseded\":[\"old/s2.ledger.jsonl\"]},");
    }

    @Test
    void writesAResultThatStudentsShareTheSameForEach() throws IOException {
        ClassResult graded = SampleClass.everyState();
        StudentResult student = graded.students().get(1);
        ClassResult twice = new ClassResult(graded.rubric(), List.of(student, student));

        List<String> lines = write(twice).lines().toList();

        assertThat(lines.get(1))
                .isEqualTo(lines.get(2).substring(0, lines.get(2).length() - 2) + ",");
        assertThat(lines.get(1)).contains("\"reason\":\"predicted 38, simulator says 30.0\"");
    }

    @Test
    void leavesOutPointsWhereThereAreNoneAndWritesZeroWhereThereIsZero() throws IOException {
        JsonNode students = parse(SampleClass.everyState()).get("students");

        assertThat(students.get(2).get("points").decimalValue()).isZero();
        assertThat(students.get(2).get("criteria").get(1).get("points").decimalValue())
                .isZero();
        for (int without : new int[] {3, 4, 5}) {
            assertThat(students.get(without).has("points")).isFalse();
            assertThat(students.get(without).has("pendingByHand")).isFalse();
            assertThat(students.get(without).has("penalty")).isFalse();
        }
        assertThat(students.get(6).get("criteria").get(0).has("points")).isFalse();
        assertThat(students.get(3).has("source")).isFalse();
    }

    @Test
    void agreesWithThePublishedSchema() throws IOException {
        assertThat(schema().validate(write(SampleClass.everyState()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(write(new ClassResult(SampleClass.RUBRIC, List.of())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theDocumentedSampleAgreesWithTheSchema() throws IOException {
        String page = Files.readString(SCHEMA.resolveSibling("results.md"));
        int start = page.indexOf("```json") + "```json".length();
        String sample = page.substring(start, page.indexOf("```", start));

        assertThat(sample).contains("\"results\":1");
        assertThat(schema().validate(sample, InputFormat.JSON)).isEmpty();
    }

    @Test
    void schemaRefusesPointsOfAMissingStudentAndAnUnknownOutcome() throws IOException {
        String graded = write(SampleClass.everyState());

        assertThat(schema().validate(
                                graded.replace("\"state\":\"MISSING\"", "\"state\":\"MISSING\",\"points\":0"),
                                InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(graded.replace("SKIPPED", "IGNORED"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void endsWithALineFeedAndHasNoByteOrderMark() throws IOException {
        byte[] bytes = write(SampleClass.everyState()).getBytes(StandardCharsets.UTF_8);

        assertThat(bytes[0]).isEqualTo((byte) '{');
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) '\n');
    }

    @Test
    void writesTheSameBytesInEveryLocale() throws IOException {
        String here = write(SampleClass.everyState());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(write(SampleClass.everyState())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesWhatNoEncodingCanHoldAsAReplacementCharacter() throws IOException {
        JsonNode student = parse(SampleClass.ofTexts("s\ud800", "half \udfff", "line\nbreak \u0000 \ud83d\ude00"))
                .get("students")
                .get(0);

        assertThat(student.get("id").textValue()).isEqualTo("s\ufffd");
        assertThat(student.get("name").textValue()).isEqualTo("half \ufffd");
        assertThat(student.get("criteria").get(0).get("reason").textValue())
                .isEqualTo("line\nbreak \u0000 \ud83d\ude00");
    }

    @Test
    void stopsWhenCancelled() {
        GradesJson cancelled = new GradesJson(() -> true);

        assertThatThrownBy(() -> cancelled.write(SampleClass.everyState(), OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    private static JsonNode parse(ClassResult graded) throws IOException {
        return new ObjectMapper().readTree(write(graded));
    }

    private static String write(ClassResult graded) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new GradesJson(CancelToken.NEVER).write(graded, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }
}
