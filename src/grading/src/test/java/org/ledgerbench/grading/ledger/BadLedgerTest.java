package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of trouble a ledger can be in, one change to a valid ledger at a time. Line 3 holds the run. */
class BadLedgerTest {

    private static final int ENTRIES = SampleLedger.entries().size();
    private static final int RUN_LINE = 3;

    @Test
    void emptyFileIsNoLedger() {
        assertRefused(SampleLedger.read(""), FindingCode.EMPTY_FILE, 0);
    }

    @Test
    void fileOfBlankLinesIsEmpty() {
        LedgerReading reading = SampleLedger.read("\n \r\n\t\n");

        assertThat(reading.ledger()).isEmpty();
        assertThat(codes(reading)).containsExactly("blank-line", "empty-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
                "UEsDBBQAAAAIAAAAIQAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void binaryFileIsNoLedger(String base64) {
        assertRefused(SampleLedger.read(Base64.getDecoder().decode(base64)), FindingCode.NOT_TEXT, 0);
    }

    @Test
    void randomBytesAreNoLedger() {
        byte[] noise = new byte[50_000];
        new Random(4).nextBytes(noise);
        noise[0] = (byte) 0x8B;

        assertRefused(SampleLedger.read(noise), FindingCode.NOT_TEXT, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void wideEncodingIsNamed(String charset) {
        byte[] bytes = SampleLedger.text().getBytes(Charset.forName(charset));

        assertRefused(SampleLedger.read(bytes), FindingCode.WRONG_ENCODING, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{",
                "[]",
                "<html>",
                "{\"ledger\":1,",
                "{\"ledger\":1}}",
                "null",
                "\"ledger\"",
                "{'ledger':1}"
            })
    void firstLineThatIsNoObjectIsNoHeader(String line) {
        assertRefused(SampleLedger.read(line + "\n"), FindingCode.HEADER_MALFORMED, 1);
        assertRefused(SampleLedger.read(line), FindingCode.HEADER_MALFORMED, 1);
    }

    @Test
    void entryInPlaceOfTheHeaderIsMissingHeader() {
        List<String> lines = SampleLedger.lines();
        lines.remove(0);

        assertRefused(read(lines), FindingCode.HEADER_MISSING, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "\"1\"", "1.0", "99999999999999999999", "null", "[1]"})
    void otherFormatIsUnsupported(String format) {
        assertRefused(
                withHeader(header -> header.replace("\"ledger\":1", "\"ledger\":" + format)),
                FindingCode.FORMAT_UNSUPPORTED,
                1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mission\":\"toy\"|\"mission\":7",
                "\"missionVersion\":\"1.0\"|\"missionVersion\":1.0",
                "\"track\":\"north\"|\"track\":null",
                "\"track\":\"north\",|''",
                "\"id\":\"s1024\"|\"id\":\" \"",
                "\"id\":\"s1024\"|\"id\":{\"a\":[1]}",
                "{\"id\":\"s1024\",\"name\":\"Ada Example\"}|\"s1024\"",
            })
    void headerWithoutItsFieldsIsIncomplete(String field, String change) {
        assertRefused(withHeader(header -> header.replace(field, change)), FindingCode.HEADER_INCOMPLETE, 1);
    }

    @Test
    void fieldThatStandsTwiceInTheHeaderIsRefused() {
        assertRefused(
                withHeader(header -> header.replace("\"track\"", "\"track\":\"south\",\"track\"")),
                FindingCode.HEADER_MALFORMED,
                1);
        assertRefused(
                withHeader(header -> header.replace("\"id\"", "\"id\":\"s1\",\"id\"")),
                FindingCode.HEADER_MALFORMED,
                1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"variant\":0|\"variant\":3|header-field-invalid",
                "\"variant\":0|\"variant\":\"0\"|header-field-invalid",
                "\"name\":\"Ada Example\"|\"name\":12|header-field-invalid",
                "\"opened\":\"2026|\"opened\":\"soon 2026|time-invalid",
                "\"opened\"|\"closed\"|time-invalid",
                "\"variant\"|\"colour\":\"red\",\"variant\"|unknown-field",
                "\"name\"|\"nick\":\"A\",\"name\"|unknown-field",
            })
    void lesserTroubleInTheHeaderIsANotice(String field, String change, String code) {
        LedgerReading reading = withHeader(header -> header.replace(field, change));

        assertThat(codes(reading)).contains(code);
        assertThat(entries(reading)).hasSize(ENTRIES);
    }

    @Test
    void byteOrderMarkIsPassedOverAndTheChainHolds() {
        LedgerReading reading = SampleLedger.read("\ufeff" + SampleLedger.text());

        assertThat(codes(reading)).containsExactly("byte-order-mark");
        assertThat(entries(reading)).isEqualTo(SampleLedger.entries());
    }

    @Test
    void carriageReturnsDoNotBreakTheChain() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text().replace("\n", "\r\n"));

        assertThat(reading.findings()).isEmpty();
        assertThat(entries(reading)).isEqualTo(SampleLedger.entries());
    }

    @Test
    void blankLinesArePassedOverWithOneNotice() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text().replace("\n", "\n\n"));

        assertThat(codes(reading)).containsExactly("blank-line");
        assertThat(entries(reading)).hasSize(ENTRIES);
    }

    @Test
    void lastLineMayLackItsLineFeed() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text().stripTrailing());

        assertThat(reading.findings()).isEmpty();
        assertThat(entries(reading)).hasSize(ENTRIES);
    }

    @Test
    void everyHalfWrittenLastLineIsDroppedWithANotice() {
        byte[] whole = SampleLedger.bytes();
        int lastLine = SampleLedger.text().stripTrailing().lastIndexOf('\n') + 1;
        int start = new String(whole, StandardCharsets.UTF_8)
                .substring(0, lastLine)
                .getBytes(StandardCharsets.UTF_8)
                .length;
        for (int length = start + 1; length < whole.length - 1; length++) {
            LedgerReading reading = SampleLedger.read(Arrays.copyOf(whole, length));

            assertThat(codes(reading)).containsExactly("half-written-line");
            assertThat(entries(reading)).hasSize(ENTRIES - 1);
        }
    }

    @Test
    void lastLineOfZerosAfterACrashIsHalfWritten() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text() + "\0".repeat(4096));

        assertThat(codes(reading)).containsExactly("half-written-line");
        assertThat(entries(reading)).hasSize(ENTRIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.575838|0.575838,|line-malformed",
                "\"rows\":11}|\"rows\":11|line-malformed",
                "\"part\"|part|line-malformed",
                "0.575838|0x5|line-malformed",
                "0.575838|NaN|number-not-finite",
                "0.575838|-Infinity|number-not-finite",
                "0.575838|1e999|number-not-finite",
                "0.575838|null|wrong-type",
                "0.575838|[1,2]|wrong-type",
                "0.575838|{\"a\":{\"b\":[]}}|wrong-type",
                "\"rows\":11|\"rows\":11,\"rows\":11|duplicate-key",
                "\"seq\":2|\"seq\":2,\"seq\":2|duplicate-key",
                "\"kind\":\"run\"|\"kind\":\"run\",\"kind\":\"run\"|duplicate-key",
                "\"kind\":\"run\"|\"kind\":\"jump\"|unknown-kind",
                "\"kind\":\"run\"|\"kind\":5|wrong-type",
                "\"kind\"|\"sort\"|field-missing",
                "\"kind\":\"run\"|\"kind\":\"lock\"|field-missing",
                "\"part\"|\"place\"|field-missing",
                "\"part\":\"launch\"|\"part\":true|wrong-type",
                "\"knobs\":{|\"turns\":{|field-missing",
                "\"knobs\":{\"angle\":0.8,\"gear\":\"low\"}|\"knobs\":[0.8]|wrong-type",
            })
    void badLineIsSetAsideAndCostsNoOther(String part, String change, String code) {
        LedgerReading reading = withRun(line -> line.replace(part, change));

        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.line()).isEqualTo(RUN_LINE);
        });
        assertThat(entries(reading)).isEqualTo(without(SampleLedger.entries(), 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"seq\":2|\"number\":2|seq-invalid",
                "\"seq\":2|\"seq\":\"2\"|seq-invalid",
                "\"seq\":2|\"seq\":2.0|seq-invalid",
                "\"seq\":2|\"seq\":-2|seq-invalid",
                "\"seq\":2|\"seq\":99999999999999999999|seq-invalid",
                "\"seq\":2|\"seq\":7|seq-gap",
                "\"seq\":2|\"seq\":1|seq-repeated",
                "\"at\"|\"when\"|time-invalid",
                "2026-11-23T09:02:00Z|2026-13-23T09:02:00Z|time-invalid",
                "2026-11-23T09:02:00Z|2026-02-30T09:02:00Z|time-invalid",
                "2026-11-23T09:02:00Z|yesterday|time-invalid",
                "\"2026-11-23T09:02:00Z\"|1764000000|time-invalid",
                "\"2026-11-23T09:02:00Z\"|{\"a\":1}|time-invalid",
                "2026-11-23T09:02:00Z|2026-11-23T09:00:59Z|time-backwards",
                "\"prev\"|\"previous\"|prev-missing",
                "\"prev\":\"|\"prev\":\"a|chain-broken",
                "\"knobs\"|\"colour\":{\"a\":[1]},\"knobs\"|unknown-field",
                "\"knobs\"|\"text\":\"x\",\"knobs\"|unknown-field",
            })
    void lesserTroubleKeepsTheEntry(String part, String change, String code) {
        LedgerReading reading = withRun(line -> line.replace(part, change));

        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.line()).isEqualTo(RUN_LINE);
        });
        assertThat(entries(reading)).hasSize(ENTRIES);
    }

    @Test
    void brokenChainIsToldOnceAtItsFirstBreak() {
        List<String> lines = SampleLedger.lines();
        lines.replaceAll(line -> line.replace("launch", "Launch"));

        List<Finding> findings = read(lines).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("chain-broken");
            assertThat(finding.line()).isEqualTo(3);
        });
    }

    @Test
    void removedLineShowsInNumbersAndChain() {
        List<String> lines = SampleLedger.lines();
        lines.remove(RUN_LINE - 1);

        assertThat(codes(read(lines))).containsExactly("seq-gap", "chain-broken");
    }

    @Test
    void swappedLinesShow() {
        List<String> lines = SampleLedger.lines();
        lines.add(RUN_LINE, lines.remove(RUN_LINE - 1));

        assertThat(codes(read(lines))).contains("seq-gap", "seq-repeated", "time-backwards", "chain-broken");
    }

    @Test
    void secondLedgerInTheFileIsSetAsideAtItsHeader() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text() + SampleLedger.text());

        assertThat(codes(reading)).contains("header-repeated", "seq-repeated", "time-backwards");
        assertThat(entries(reading)).hasSize(2 * ENTRIES);
    }

    @Test
    void malformedUtf8IsReplacedAndSaid() {
        byte[] latin = SampleLedger.text().replace("\ud83d\ude80", "").getBytes(StandardCharsets.ISO_8859_1);

        LedgerReading reading = SampleLedger.read(latin);

        assertThat(codes(reading)).contains("malformed-utf8");
        assertThat(entries(reading)).hasSize(ENTRIES);
        assertThat(((Entry.Reflection) entries(reading).get(3)).text()).startsWith("Weil \ufffdber");
    }

    @Test
    void overlongFormsAndSurrogatesAreMalformedUtf8() {
        byte[] bytes = withText(new byte[] {(byte) 0xC0, (byte) 0x80, (byte) 0xED, (byte) 0xA0, (byte) 0x80});

        LedgerReading reading = SampleLedger.read(bytes);

        assertThat(codes(reading)).contains("malformed-utf8");
        assertThat(((Entry.Reflection) entries(reading).get(3)).text())
                .contains("\ufffd")
                .doesNotContain("\0");
    }

    @Test
    void loneSurrogateEscapeBecomesAReplacementCharacter() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text().replace("mehr", "\\ud800"));

        assertThat(((Entry.Reflection) entries(reading).get(3)).text()).contains("\ufffd");
    }

    @Test
    void deepNestingIsSetAside() {
        String deep = "[".repeat(100_000);
        LedgerReading reading = withRun(line -> line.replace("\"knobs\"", "\"deep\":" + deep + ",\"knobs\""));

        assertThat(codes(reading)).contains("line-over-limit");
        assertThat(entries(reading)).isEqualTo(without(SampleLedger.entries(), 1));
    }

    @Test
    void longTextIsSetAside() {
        LedgerReading reading = SampleLedger.read(SampleLedger.text().replace("mehr", "x".repeat(1 + (1 << 20))));

        assertThat(codes(reading)).contains("line-over-limit");
        assertThat(entries(reading)).hasSize(ENTRIES - 1);
    }

    @Test
    void longestTextIsRead() {
        String filled = "x".repeat((1 << 20) - 40);

        LedgerReading reading = SampleLedger.read(SampleLedger.text().replace("mehr", filled));

        assertThat(entries(reading)).hasSize(ENTRIES);
        assertThat(codes(reading)).containsExactly("chain-broken");
    }

    @Test
    void numberOfAThousandDigitsIsSetAside() {
        LedgerReading reading = withRun(line -> line.replace("0.575838", "1" + "0".repeat(2000)));

        assertThat(codes(reading)).contains("line-over-limit");
    }

    @Test
    void fileOverTheLimitIsRefused() {
        byte[] bytes = SampleLedger.bytes();
        LedgerLimits tight = new LedgerLimits(bytes.length - 1, 100, 64, 1000);
        LedgerLimits wide = new LedgerLimits(bytes.length, 100, 64, 1000);

        assertRefused(SampleLedger.read(bytes, tight), FindingCode.FILE_TOO_LARGE, 0);
        assertThat(SampleLedger.read(bytes, wide).findings()).isEmpty();
    }

    @Test
    void endlessStreamIsReadNoFurtherThanTheLimit() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertRefused(new LedgerReader(LedgerLimits.STANDARD).read(endless), FindingCode.FILE_TOO_LARGE, 0);
    }

    @Test
    void twoHundredThousandEntriesAreReadUpToTheLimit() {
        String header = SampleLedger.lines().get(0) + "\n";
        byte[] bytes = (header + "{\"seq\":1,\"kind\":\"submit\"}\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        LedgerReading reading = SampleLedger.read(bytes);

        assertThat(entries(reading)).hasSize(100_000);
        assertThat(reading.findings()).hasSizeLessThan(100).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("too-many-entries");
            assertThat(finding.line()).isEqualTo(100_002);
        });
        assertThat(codes(reading)).endsWith("findings-omitted");
    }

    @Test
    void hugeFileOfBrokenLinesIsReadInLinearTime() {
        String line = "{\"seq\":1,\"text\":[[[[\n";
        String text = SampleLedger.lines().get(0) + "\n" + line.repeat(90_000);

        LedgerReading reading = assertTimeout(Duration.ofSeconds(20), () -> SampleLedger.read(text));

        assertThat(entries(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"part\":\"launch\",",
                ",\"part\":\"launch\"",
                "\"part\":\"launch\"},{\"kind\":\"run\"",
                "\"part\":\"launch\"}{\"kind\":\"run\"",
                "\"part\":\"launch\"}",
                "\"part\":\"launch",
                "\"knobs\":{\"angle\":1"
            })
    void lineWithTheUsualEndsAndNonsenseBetweenThemIsLeftOutAlone(String act) {
        LedgerReading reading = SampleLedger.read(withActOfRun(act));

        assertThat(reading.findings().get(0).code()).isEqualTo(FindingCode.LINE_MALFORMED.code());
        assertThat(reading.findings().get(0).line()).isEqualTo(RUN_LINE);
        assertThat(reading.ledger().orElseThrow().entries()).hasSize(ENTRIES - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"seq\":2", "\"at\":\"2026-11-23T09:02:00Z\"", "\"prev\":\"00\""})
    void fieldThatStandsAmongTheUsualEndsAndAgainBetweenThemIsTwiceThere(String again) {
        String line = SampleLedger.lines().get(RUN_LINE - 1);
        String act = line.substring(line.indexOf("\"part\""), line.indexOf(",\"prev\""));

        LedgerReading reading = SampleLedger.read(withActOfRun(act + "," + again));

        assertThat(reading.findings().get(0).code()).isEqualTo(FindingCode.DUPLICATE_KEY.code());
        assertThat(reading.findings().get(0).line()).isEqualTo(RUN_LINE);
    }

    /** The valid ledger with something else between the time and the hash of its run, which are left as they are. */
    private static String withActOfRun(String act) {
        List<String> lines = SampleLedger.lines();
        String line = lines.get(RUN_LINE - 1);
        lines.set(
                RUN_LINE - 1,
                line.substring(0, line.indexOf("\"part\"")) + act + line.substring(line.indexOf(",\"prev\"")));
        return String.join("\n", lines) + "\n";
    }

    private static void assertRefused(LedgerReading reading, FindingCode code, int line) {
        assertThat(reading.ledger()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code.code());
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.message()).endsWith(".").hasSizeLessThan(500);
        });
        assertThat(reading.sha256()).matches("[0-9a-f]{64}");
    }

    private static LedgerReading withHeader(UnaryOperator<String> change) {
        return change(0, change);
    }

    private static LedgerReading withRun(UnaryOperator<String> change) {
        return change(RUN_LINE - 1, change);
    }

    private static LedgerReading change(int index, UnaryOperator<String> change) {
        List<String> lines = SampleLedger.lines();
        String changed = change.apply(lines.get(index));
        assertThat(changed).isNotEqualTo(lines.get(index));
        lines.set(index, changed);
        return read(lines);
    }

    private static LedgerReading read(List<String> lines) {
        return SampleLedger.read(String.join("\n", lines) + "\n");
    }

    private static byte[] withText(byte[] bytes) {
        String[] halves = SampleLedger.text().split("mehr");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(halves[0].getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(bytes);
        whole.writeBytes(halves[1].getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private static List<Entry> entries(LedgerReading reading) {
        return reading.ledger().orElseThrow().entries();
    }

    private static List<Entry> without(List<Entry> entries, int index) {
        List<Entry> rest = new ArrayList<>(entries);
        rest.remove(index);
        return rest;
    }

    private static List<String> codes(LedgerReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }
}
