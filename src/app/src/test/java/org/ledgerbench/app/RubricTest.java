package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric validate}, {@code rubric compare} and {@code check}, as they are called. */
final class RubricTest {

    private static final Path SAMPLES = Path.of("../../sample-ledgers");
    private static final Path RUBRIC = Path.of("../../rubrics/data-selection.yaml");

    @TempDir
    Path temporary;

    @Test
    void theShippedRubricIsInOrder() {
        Call call = Call.of("rubric", "validate", RUBRIC.toString());

        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("is in order", "100 points");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void aMistakeIsToldWithFileLineAndHint() throws IOException {
        Path mistaken = variant("check: knee", "check: kneee");

        Call call = Call.of("rubric", "validate", mistaken.toString());

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).matches("(?s).*variant\\.yaml:\\d+: .*kneee.*knee.*");
    }

    @Test
    void aWiderBandChangesThePointsOfWhoWasJustOutside() throws IOException {
        Path wider = variant("within: 5%, credit: 100%", "within: 8%, credit: 100%");

        Call call = Call.of("rubric", "compare", RUBRIC.toString(), wider.toString(), SAMPLES.toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out())
                .contains("1 of 25 students", "s1004: ", "(+4)", "roi-knee: PARTIAL 4 of 8 -> PASSED 8 of 8: ");
        assertThat(call.err()).contains("2 ledgers could not be read and take no part in the comparison");
    }

    @Test
    void theSameRubricChangesNothing() {
        Call call = Call.of(
                "rubric",
                "compare",
                RUBRIC.toString(),
                RUBRIC.toString(),
                SAMPLES.resolve("cloud-titan").toString());

        assertThat(call.status()).isZero();
        assertThat(call.out()).isEqualTo("Nobody's points differ, among 7 students.\n");
    }

    @Test
    void rubricByItselfPrintsTheHelp() {
        Call call = Call.of("rubric");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("Usage: ledgerbench rubric", "validate", "compare");
    }

    @Test
    void aCompleteLedgerHasNothingToPutRight() {
        Call call = Call.of(
                "check",
                SAMPLES.resolve("cloud-titan/okafor-amara.ledger.jsonl").toString());

        assertThat(call.status()).isZero();
        assertThat(call.out()).endsWith("Nothing is missing or inconsistent.\n");
    }

    @Test
    void aStudentLearnsWhatIsMissing() {
        Call call = Call.of(
                "check",
                SAMPLES.resolve("mobile-nomad/nguyen-minh.ledger.jsonl").toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("MISSING", "the reflection defence of domain-gap");
    }

    @Test
    void aStudentNeverLearnsATruth() {
        String[] ledgers = {
            "edge-guardian/kumar-sanjay",
            "tiny-pioneer/novak-oskar",
            "cloud-titan/haddad-fatima",
            "cloud-titan/costa-joao"
        };
        for (String ledger : ledgers) {
            String path = SAMPLES.resolve(ledger + ".ledger.jsonl").toString();
            String said = Call.of("check", path).out()
                    + Call.of("check", path, "--rubric", RUBRIC.toString()).out();

            assertThat(said)
                    .doesNotContain(
                            "simulator says",
                            "knee",
                            "best gain",
                            "points",
                            "of the best",
                            "79000",
                            "FAILED  gap-feasible");
        }
    }

    @Test
    void aFileThatIsNoLedgerIsAFinding() {
        Call call = Call.of(
                "check",
                SAMPLES.resolve("tiny-pioneer/zhang-xiaoming.ledger.jsonl").toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("[header-malformed]");
    }

    @Test
    void aFolderIsNoLedger() {
        Call call = Call.of("check", SAMPLES.toString());

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("is a folder");
    }

    private Path variant(String text, String replacement) throws IOException {
        String rubric = Files.readString(RUBRIC);
        assertThat(rubric).contains(text);
        int first =
                text.startsWith("within") ? rubric.indexOf(text, rubric.indexOf("id: roi-knee")) : rubric.indexOf(text);
        String changed = rubric.substring(0, first) + replacement + rubric.substring(first + text.length());
        return Files.writeString(temporary.resolve("variant.yaml"), changed);
    }
}
