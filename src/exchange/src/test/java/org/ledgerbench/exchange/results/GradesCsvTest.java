package org.ledgerbench.exchange.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;

class GradesCsvTest {

    @Test
    void writesARowAStudentUnderTheDocumentedColumns() throws IOException {
        List<String> lines = write(SampleClass.everyState()).lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("id,name,track,source,state,points,pendingByHand,penalty,dedup-lock,dedup-lock.outcome,"
                        + "roi-runs,roi-runs.outcome,defence,defence.outcome,findings,superseded");
        assertThat(lines.get(2))
                .isEqualTo("s2,Bj\u00f6rn \u5c71,cloud-titan,s2.ledger.jsonl,NEEDS_MARKING,25.31,30,2.8125,"
                        + "1.5,PARTIAL,26.625,PASSED,,PENDING,chain-broken no-submit,old/s2.ledger.jsonl");
        assertThat(lines).hasSize(8);
    }

    @Test
    void keepsTheFiveStatesApart() throws IOException {
        List<CSVRecord> rows = parse(SampleClass.everyState());

        assertThat(rows)
                .extracting(row -> row.get("state") + ":" + row.get("points"))
                .containsExactly(
                        "GRADED:100",
                        "NEEDS_MARKING:25.31",
                        "GRADED:0",
                        "MISSING:",
                        "EXCUSED:",
                        "ERROR:",
                        "NEEDS_MARKING:70");
        assertThat(rows.get(2).get("roi-runs")).isEqualTo("0");
        assertThat(rows.get(3).get("roi-runs")).isEmpty();
        assertThat(rows.get(6).get("dedup-lock")).isEmpty();
        assertThat(rows.get(6).get("dedup-lock.outcome")).isEqualTo("ERROR");
    }

    @Test
    void runsNoFormulaAndLosesNoText() throws IOException {
        CSVRecord row = parse(SampleClass.ofTexts("-1234", "=HYPERLINK(\"http://x\",\"a, b\")", "fine"))
                .get(0);

        assertThat(row.get("name")).isEqualTo("'=HYPERLINK(\"http://x\",\"a, b\")");
        assertThat(row.get("id")).isEqualTo("-1234");
    }

    @Test
    void endsLinesAsTheStandardSaysAndHasNoByteOrderMark() throws IOException {
        String text = write(SampleClass.everyState());

        assertThat(text).startsWith("id,").endsWith("\r\n");
    }

    private static List<CSVRecord> parse(ClassResult graded) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(write(graded), format)) {
            return parser.getRecords();
        }
    }

    private static String write(ClassResult graded) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new GradesCsv(CancelToken.NEVER).write(graded, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }
}
