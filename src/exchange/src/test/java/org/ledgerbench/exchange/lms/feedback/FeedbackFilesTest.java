package org.ledgerbench.exchange.lms.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.ToyMission;
import org.ledgerbench.exchange.feedback.FeedbackComposer;
import org.ledgerbench.exchange.feedback.PdfFonts;
import org.ledgerbench.exchange.spreadsheet.FigureDrawing;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

class FeedbackFilesTest {

    private static final ClassResult CLASS = SampleClass.everyState();
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final Map<String, String> NUMBERS = Map.of("s1", "12345", "s2", "12346", "s4", "12347");

    @Test
    void whoIsFullyMarkedAndHasANumberGetsAFile() {
        FeedbackFiles files = FeedbackFiles.of(CLASS, sources((figure, size) -> PNG));

        assertThat(files.files())
                .extracting(file -> file.participant() + " " + file.name() + " " + file.fileName())
                .containsExactly("12345 Ada Example feedback.pdf");
        assertThat(files.unnumbered()).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberOfMoodlesIsNone() {
        FeedbackFiles files = FeedbackFiles.of(
                CLASS,
                new FeedbackFiles.Sources(
                        composer((figure, size) -> PNG),
                        student -> Optional.of("x" + student.identity().id()),
                        student -> Optional.empty(),
                        PdfFonts.ofThisMachine()));

        assertThat(files.files()).isEmpty();
        assertThat(files.unnumbered()).isEqualTo(2);
    }

    @Test
    void theArchiveHoldsWhatEachStudentGetsToRead() throws IOException {
        FeedbackFiles files = FeedbackFiles.of(CLASS, sources((figure, size) -> PNG));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        MoodleFeedbackZip.write(files.files(), out);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("Ada Example_12345_assignfeedback_file/feedback.pdf");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void aFigureThatCannotBeDrawnIsAFailureToWrite() {
        FeedbackFiles files = FeedbackFiles.of(CLASS, sources((figure, size) -> {
            throw new IOException("no ink");
        }));

        assertThatThrownBy(() -> MoodleFeedbackZip.write(files.files(), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("no ink");
    }

    private static FeedbackFiles.Sources sources(FigureDrawing drawing) {
        return new FeedbackFiles.Sources(
                composer(drawing),
                student -> Optional.ofNullable(NUMBERS.get(student.identity().id())),
                student -> Optional.of(ledger()),
                PdfFonts.ofThisMachine());
    }

    private static FeedbackComposer composer(FigureDrawing drawing) {
        MissionCatalog toy = new MissionCatalog(List.of(LoadedMission.of(new ToyMission())), List.of());
        return new FeedbackComposer(toy, SampleClass.RUBRIC, drawing);
    }

    private static Submission ledger() {
        String header = "{\"ledger\":1,\"mission\":\"data-selection\",\"missionVersion\":\"1.0\",\"student\":{\"id\":"
                + "\"s1\"},\"track\":\"edge-guardian\",\"variant\":0,\"opened\":\"2026-11-23T09:00:00Z\"}\n";
        return new Submission() {
            @Override
            public String source() {
                return "s1.ledger.jsonl";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(header.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
