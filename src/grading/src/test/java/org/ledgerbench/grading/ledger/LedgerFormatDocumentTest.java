package org.ledgerbench.grading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/formats/ledger.md to the code. */
class LedgerFormatDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| (no ledger|line set aside|not judged|notice) \\|$");
    private static final Pattern HEADER = Pattern.compile("(?m)^\\{\"ledger\".*$");

    private final String document;

    LedgerFormatDocumentTest() throws IOException {
        document = Files.readString(Path.of("../../docs/formats/ledger.md"));
    }

    @Test
    void everyFindingStandsInTheTablesWithItsEffect() {
        Map<String, String> documented =
                ROW.matcher(document).results().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        Map<String, String> inCode = Arrays.stream(FindingCode.values())
                .collect(Collectors.toMap(
                        FindingCode::code, code -> code.effect().words()));

        assertThat(new TreeMap<>(documented)).isEqualTo(new TreeMap<>(inCode));
    }

    @Test
    void everyKindAndFieldIsNamed() {
        assertThat(Arrays.stream(EntryKind.values()).map(kind -> "| `" + kind.word() + "` |"))
                .allSatisfy(word -> assertThat(document).contains(word));
        assertThat(Arrays.stream(EntryField.values()).map(field -> EntryField.names(field.bit())))
                .allSatisfy(name -> assertThat(document).contains("`" + name.replace("\"", "") + "`"));
    }

    @Test
    void exampleHeaderIsReadWithoutAFinding() throws IOException {
        String header = HEADER.matcher(document)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();

        LedgerReading reading = new LedgerReader(LedgerLimits.STANDARD)
                .read(new ByteArrayInputStream((header + "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.ledger().orElseThrow().header().track()).isEqualTo("edge-guardian");
    }

    @Test
    void limitsAreThoseOfTheCode() {
        Function<Integer, String> grouped =
                number -> String.format(Locale.ROOT, "%,d", number).replace(',', ' ');

        assertThat(document)
                .contains(grouped.apply(LedgerLimits.STANDARD.fileBytes()) + " bytes")
                .contains("| " + grouped.apply(LedgerLimits.STANDARD.entries()) + " |")
                .contains(LedgerLimits.STANDARD.nesting() + " levels")
                .contains(grouped.apply(LedgerLimits.STANDARD.textCharacters()) + " characters");
    }
}
