package org.ledgerbench.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.DataSelectionMission;

/** The files of the sample class are what the program that wrote them says they are. */
final class SampleLedgersTest {

    private static final Path FOLDER = Path.of("../../sample-ledgers");
    private static final boolean REWRITE = Boolean.getBoolean("ledgerbench.rewriteSamples");

    private static final List<Sample> SAMPLES = SampleClass.of(new DataSelectionMission());

    @BeforeAll
    static void rewriteWhenAskedTo() throws IOException {
        if (!REWRITE) {
            return;
        }
        for (Path old : ledgers()) {
            Files.delete(old);
        }
        for (Sample sample : SAMPLES) {
            Path file = FOLDER.resolve(sample.path());
            Files.createDirectories(file.getParent());
            Files.write(file, sample.bytes());
        }
        Files.writeString(FOLDER.resolve("README.md"), SampleReadme.of(SAMPLES));
    }

    @Test
    void everyFileHoldsWhatTheProgramWrites() throws IOException {
        for (Sample sample : SAMPLES) {
            assertThat(Files.readString(FOLDER.resolve(sample.path())))
                    .as(sample.path())
                    .isEqualTo(new String(sample.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void noOtherLedgerLiesBeside() throws IOException {
        List<String> paths = new ArrayList<>();
        for (Path ledger : ledgers()) {
            paths.add(FOLDER.relativize(ledger).toString().replace('\\', '/'));
        }

        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(
                        SAMPLES.stream().map(Sample::path).toList());
    }

    @Test
    void thePageListsEveryFile() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md"))).isEqualTo(SampleReadme.of(SAMPLES));
    }

    @Test
    void everyTrackHasStudents() {
        assertThat(SAMPLES.stream().map(sample -> sample.path().split("/")[0]).distinct())
                .containsExactlyInAnyOrder("cloud-titan", "edge-guardian", "mobile-nomad", "tiny-pioneer");
    }

    private static List<Path> ledgers() throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .toList();
        }
    }
}
