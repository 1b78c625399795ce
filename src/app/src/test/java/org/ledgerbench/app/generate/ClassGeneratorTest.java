package org.ledgerbench.app.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ledgerbench.app.OvenMission;
import org.ledgerbench.grading.inspection.LedgerInspector;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.ledger.LedgerReading;
import org.ledgerbench.mission.catalog.LoadedMission;

final class ClassGeneratorTest {

    private static final int STUDENTS = 200;

    private final LoadedMission mission = LoadedMission.of(new OvenMission());
    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);

    @Test
    void givesTheSameBytesForTheSameSeed() {
        List<String> first = texts(new ClassPlan(STUDENTS, 7, 0.1));
        List<String> second = texts(new ClassPlan(STUDENTS, 7, 0.1));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void givesTheSameBytesInAnyOrder() {
        ClassGenerator forwards = new ClassGenerator(mission, new ClassPlan(STUDENTS, 7, 0.1));
        ClassGenerator backwards = new ClassGenerator(mission, new ClassPlan(STUDENTS, 7, 0.1));
        byte[] last = backwards.ledger(STUDENTS).bytes();
        byte[] first = backwards.ledger(1).bytes();

        assertThat(forwards.ledger(1).bytes()).isEqualTo(first);
        assertThat(forwards.ledger(STUDENTS).bytes()).isEqualTo(last);
    }

    @Test
    void givesOtherBytesForAnotherSeed() {
        assertThat(texts(new ClassPlan(STUDENTS, 8, 0.1))).isNotEqualTo(texts(new ClassPlan(STUDENTS, 7, 0.1)));
    }

    @Test
    void givesEachStudentADifferentLedger() {
        assertThat(texts(new ClassPlan(STUDENTS, 7, 0))).doesNotHaveDuplicates();
    }

    @Test
    void aClassWithoutFaultsReadsWithoutAFindingFromTheReader() throws IOException {
        for (LedgerReading reading : readings(new ClassPlan(STUDENTS, 3, 0))) {
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.ledger()).isPresent();
        }
    }

    @Test
    void studentsBreakOnlyTheRulesTheirTypeBreaks() throws IOException {
        LedgerInspector inspector = new LedgerInspector();
        List<String> codes = readings(new ClassPlan(STUDENTS, 3, 0)).stream()
                .flatMap(reading -> inspector.inspect(reading.ledger().orElseThrow(), mission.description()).stream())
                .map(Finding::code)
                .distinct()
                .toList();

        assertThat(codes)
                .containsExactlyInAnyOrder("second-lock", "run-before-lock", "runs-over-limit", "not-submitted");
    }

    @Test
    void everyKnobReachesManyPositions() throws IOException {
        long heats = readings(new ClassPlan(STUDENTS, 3, 0)).stream()
                .map(reading -> reading.ledger().orElseThrow())
                .flatMap(ledger -> runs(ledger, "bake").stream())
                .map(run -> run.knobs().number("heat"))
                .distinct()
                .count();

        assertThat(heats).isGreaterThan(30);
    }

    @Test
    void aFaultyClassHasUnreadableLedgersAndStillReadableOnes() throws IOException {
        List<LedgerReading> readings = readings(new ClassPlan(STUDENTS, 3, 1));

        assertThat(readings).anyMatch(reading -> reading.ledger().isEmpty());
        assertThat(readings).anyMatch(reading -> reading.ledger().isPresent());
        assertThat(readings.stream()
                        .flatMap(reading -> reading.findings().stream())
                        .map(Finding::code)
                        .distinct())
                .contains("empty-file", "half-written-line", "chain-broken");
    }

    @Test
    void theShareOfFaultyLedgersIsAboutWhatWasAskedFor() throws IOException {
        ClassGenerator clean = new ClassGenerator(mission, new ClassPlan(1000, 5, 0));
        ClassGenerator faulty = new ClassGenerator(mission, new ClassPlan(1000, 5, 0.3));
        long changed = IntStream.rangeClosed(1, 1000)
                .filter(number -> !Arrays.equals(
                        clean.ledger(number).bytes(), faulty.ledger(number).bytes()))
                .count();

        assertThat(changed).isBetween(230L, 330L);
    }

    @Test
    void refusesAnEmptyClassAndAnImpossibleShare() {
        assertThatThrownBy(() -> new ClassPlan(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClassPlan(1, 1, 1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClassPlan(1, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> texts(ClassPlan plan) {
        ClassGenerator generator = new ClassGenerator(mission, plan);
        return IntStream.rangeClosed(1, plan.students())
                .mapToObj(generator::ledger)
                .map(ledger -> ledger.path() + "\n" + new String(ledger.bytes(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    private List<LedgerReading> readings(ClassPlan plan) throws IOException {
        ClassGenerator generator = new ClassGenerator(mission, plan);
        List<LedgerReading> readings = new ArrayList<>();
        for (int number = 1; number <= plan.students(); number++) {
            readings.add(reader.read(
                    new ByteArrayInputStream(generator.ledger(number).bytes())));
        }
        return readings;
    }

    private static List<Entry.Run> runs(Ledger ledger, String part) {
        return ledger.entries().stream()
                .filter(Entry.Run.class::isInstance)
                .map(Entry.Run.class::cast)
                .filter(run -> run.part().equals(part))
                .toList();
    }
}
