package org.ledgerbench.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.rubric.RubricReader;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Changes bytes of the sample ledgers at random, from fixed seeds, and grades each wholly by the shipped rubric. */
class WholeGradingMutationTest {

    private static final Path SAMPLES = Path.of("../../sample-ledgers");
    private static final Path SHIPPED = Path.of("../../rubrics/data-selection.yaml");
    private static final List<String> WORDS = List.of(
            "1e999",
            "NaN",
            "-0",
            "1e-320",
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "99999999999999999999",
            "0.1",
            "1e15",
            "\"threshold\":",
            "\"labels\":-1",
            "\\u0000",
            "\"batchSize\":0",
            "\"lock\"",
            "\"run\"",
            "\"submit\"");

    private final Rubric rubric;
    private final LedgerGrader grader;
    private final List<byte[]> samples;

    WholeGradingMutationTest() throws IOException {
        MissionDescription mission = new DataSelectionMission().description();
        rubric = new RubricReader(id -> Optional.of(mission))
                .read(Files.readAllBytes(SHIPPED), "shipped")
                .rubric()
                .orElseThrow();
        grader = new LedgerGrader(
                new MissionCatalog(List.of(LoadedMission.of(new DataSelectionMission())), List.of()), rubric);
        samples = samples();
    }

    @Test
    void noMutantStopsTheGradingOrEarnsMoreThanThereIs() {
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> grade(21, 2000));
    }

    @Test
    @Tag("thorough")
    void noMutantOfManyStopsTheGrading() {
        assertTimeoutPreemptively(Duration.ofMinutes(20), () -> grade(22, 50_000));
    }

    private void grade(long seed, int count) {
        Random random = new Random(seed);
        int judged = 0;
        for (int trial = 0; trial < count; trial++) {
            byte[] mutant = samples.get(random.nextInt(samples.size()));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutant = mutate(mutant, random);
            }
            StudentResult result = grader.grade(Play.submission("m", mutant, Provenance.UNKNOWN));
            check(result, mutant);
            judged += result.score().isPresent() ? 1 : 0;
        }
        assertThat(judged).as("mutants that are still ledgers").isGreaterThan(count / 2);
    }

    private void check(StudentResult result, byte[] mutant) {
        String shown = new String(mutant, StandardCharsets.ISO_8859_1);
        assertThat(result.findings())
                .as(shown)
                .extracting(Finding::code)
                .doesNotContain("internal-fault", "mission-fault");
        assertThat(result.criteria())
                .as(shown)
                .allSatisfy(each -> assertThat(each.outcome()).isNotEqualTo(CriterionOutcome.ERROR));
        if (result.state() == StudentState.ERROR) {
            assertThat(result.findings()).as(shown).isNotEmpty();
            return;
        }
        BigDecimal points = result.score().orElseThrow().points();
        assertThat(points.add(result.score().orElseThrow().pendingByHand()))
                .as(shown)
                .isBetween(BigDecimal.ZERO, rubric.total());
        assertThat(result.criteria()).hasSameSizeAs(rubric.criteria());
    }

    private static List<byte[]> samples() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SAMPLES)) {
            files = walk.filter(file -> file.toString().endsWith(".ledger.jsonl"))
                    .sorted()
                    .toList();
        }
        List<byte[]> samples = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 2000) {
                samples.add(bytes);
            }
        }
        assertThat(samples).hasSizeGreaterThan(10);
        return samples;
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int position = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, position + 1 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, position, random);
            case 1 -> spliced(bytes, position, end, new byte[0]);
            case 2 -> spliced(bytes, position, position, Arrays.copyOfRange(bytes, position, end));
            case 3 -> changedNumber(bytes, position, random);
            default -> changedNumber(bytes, random.nextInt(bytes.length), random);
        };
    }

    private static byte[] flipped(byte[] bytes, int position, Random random) {
        byte[] flipped = bytes.clone();
        flipped[position] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** Puts another word where a value stands, so that most mutants are still JSON. */
    private static byte[] changedNumber(byte[] bytes, int from, Random random) {
        int colon = from;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int end = colon + 1;
        while (end < bytes.length && ",}\n".indexOf(bytes[end]) < 0) {
            end++;
        }
        if (end >= bytes.length) {
            return flipped(bytes, from, random);
        }
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        return spliced(bytes, colon + 1, end, word);
    }

    private static byte[] spliced(byte[] bytes, int start, int end, byte[] between) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, start);
        spliced.writeBytes(between);
        spliced.write(bytes, end, bytes.length - end);
        return spliced.toByteArray();
    }
}
