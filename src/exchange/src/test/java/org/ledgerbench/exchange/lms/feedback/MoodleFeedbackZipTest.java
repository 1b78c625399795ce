package org.ledgerbench.exchange.lms.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.exchange.ExchangeException;

class MoodleFeedbackZipTest {

    @Test
    void writesAFolderAStudent() throws IOException {
        Map<String, String> entries = entries(
                write(file("12345", "Jane Doe", "feedback.html"), file("12346", "Änne Müller", "feedback.html")));

        assertThat(entries)
                .containsExactly(
                        Map.entry("Jane Doe_12345_assignfeedback_file/feedback.html", "for 12345"),
                        Map.entry("Änne Müller_12346_assignfeedback_file/feedback.html", "for 12346"));
    }

    @ParameterizedTest
    @CsvSource({
        "jane_doe, .hidden.html, jane doe_7_assignfeedback_file/hidden.html",
        "~../../etc, ~a/b\\c, etc_7_assignfeedback_file/a b c",
        "'', '', Participant_7_assignfeedback_file/feedback.txt"
    })
    void writesNamesTheImporterCanSplit(String name, String fileName, String path) throws IOException {
        String written =
                entries(write(file("7", name, fileName))).keySet().iterator().next();

        assertThat(written).isEqualTo(path);
        assertThat(written.split("/")).hasSize(2);
        assertThat(written.split("_", 5)).hasSizeBetween(4, 5).contains("7", "assignfeedback");
    }

    @Test
    void anyNameLeadsToItsParticipantAndNowhereElse() throws IOException {
        Random random = new Random(20261123);
        for (int round = 0; round < 200; round++) {
            String path = entries(write(file("7", anyText(random), anyText(random))))
                    .keySet()
                    .iterator()
                    .next();

            assertThat(path.split("/", -1)).as(path).hasSize(2).allSatisfy(component -> {
                assertThat(component)
                        .doesNotStartWith(".")
                        .doesNotStartWith("~")
                        .isNotBlank();
                assertThat(component.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
                assertThat(component).doesNotContain("\\", ":", "\0", "\u202E", "\"");
            });
            assertThat(path.split("/")[0].split("_", 5)).hasSize(4).endsWith("7", "assignfeedback", "file");
        }
    }

    @Test
    void givesTheSameBytesForTheSameFiles() throws IOException {
        assertThat(write(file("7", "A", "a.txt"))).isEqualTo(write(file("7", "A", "a.txt")));
    }

    @Test
    void refusesTwoFilesOfOneName() {
        assertThatThrownBy(() -> write(file("7", "A", "a.txt"), file("7", "A", ".a.txt")))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("Participant 7");
    }

    @Test
    void refusesParticipantsWithoutANumber() {
        assertThatThrownBy(() -> file("jdoe", "A", "a.txt")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String anyText(Random random) {
        String[] pieces = {"..", "/", "\\", "_", "~", ".", "C:", "\0", "\u202E", " ", "\"", "李", "😀", "ab", "é", "\n"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12) * random.nextInt(12); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static FeedbackFile file(String participant, String name, String fileName) {
        return new FeedbackFile(
                participant, name, fileName, () -> ("for " + participant).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] write(FeedbackFile... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MoodleFeedbackZip.write(List.of(files), out);
        return out.toByteArray();
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
