package org.ledgerbench.grading.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.SampleLedger;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

class LedgerInspectorTest {

    private static final Optional<Map<String, Value>> SPEED = Optional.of(Map.of("speed", Value.of(12)));

    private final MissionDescription mission = ToyMission.description();
    private final LedgerInspector inspector = new LedgerInspector();

    @Test
    void findsNothingInAValidLedger() {
        assertThat(inspector.inspect(new Ledger(SampleLedger.header(), SampleLedger.entries()), mission))
                .isEmpty();
    }

    @Test
    void unknownTrackIsToldOnceWithTheTracksThereAre() {
        Header header = SampleLedger.header();
        Header elsewhere = new Header(1, header.mission(), header.student(), "south", 0, header.opened());

        assertThat(inspector.inspect(new Ledger(elsewhere, SampleLedger.entries()), mission))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("unknown-track");
                    assertThat(finding.line()).isEqualTo(1);
                    assertThat(finding.message()).contains("\"south\"").contains("\"north\"");
                });
    }

    @Test
    void unknownPartIsTold() {
        assertFound(FindingCode.UNKNOWN_PART, 2, lock("orbit", Value.of(3)));
    }

    @ParameterizedTest
    @CsvSource({"101", "-1"})
    void lockOutOfRangeIsTold(double answer) {
        assertFound(FindingCode.LOCK_INVALID, 2, lock("launch", Value.of(answer)));
    }

    @Test
    void lockOfTheWrongKindIsTold() {
        assertFound(FindingCode.LOCK_INVALID, 2, lock("launch", Value.of("many")));
        assertFound(FindingCode.LOCK_INVALID, 2, lock("launch", Value.of(true)));
        assertFound(FindingCode.LOCK_INVALID, 2, lock("landing", Value.of(3)));
        assertFound(FindingCode.LOCK_INVALID, 2, lock("landing", Value.of("sideways")));
    }

    @Test
    void secondLockNamesTheLineOfTheFirst() {
        Finding finding = assertFound(
                FindingCode.SECOND_LOCK,
                4,
                lock("launch", Value.of(3)),
                lock("landing", Value.of("faster")),
                lock("launch", Value.of(5)));

        assertThat(finding.message()).contains("line 2");
    }

    @Test
    void runBeforeTheLockIsTold() {
        assertFound(
                FindingCode.RUN_BEFORE_LOCK,
                3,
                lock("launch", Value.of(3)),
                landingRun(1),
                lock("landing", Value.of("faster")));
    }

    @Test
    void eachKnobThatDoesNotFitIsTold() {
        assertFound(
                FindingCode.UNKNOWN_KNOB,
                3,
                landingLock(),
                landing(Map.of("gearOut", Value.of(true), "flaps", Value.of(3), "wings", Value.of(1))));
        assertFound(FindingCode.KNOB_MISSING, 3, landingLock(), landing(Map.of("flaps", Value.of(3))));
        assertFound(
                FindingCode.KNOB_INVALID,
                3,
                landingLock(),
                landing(Map.of("gearOut", Value.of(true), "flaps", Value.of(41))));
        assertFound(
                FindingCode.KNOB_INVALID,
                3,
                landingLock(),
                landing(Map.of("gearOut", Value.of(true), "flaps", Value.of(1.5))));
        assertFound(
                FindingCode.KNOB_INVALID,
                3,
                landingLock(),
                landing(Map.of("gearOut", Value.of("yes"), "flaps", Value.of(3))));
    }

    @Test
    void runThatFitsCanBeReplayedAndOthersCannot() {
        assertThat(inspector.canBeReplayed(landingRun(1), "north", mission)).isTrue();
        assertThat(inspector.canBeReplayed(landingRun(41), "north", mission)).isFalse();
        assertThat(inspector.canBeReplayed(landing(Map.of("flaps", Value.of(3))), "north", mission))
                .isFalse();
        assertThat(inspector.canBeReplayed(
                        landing(Map.of("flaps", Value.of(3), "wings", Value.of(1))), "north", mission))
                .isFalse();
        assertThat(inspector.canBeReplayed(landingRun(1), "south", mission)).isFalse();
        assertThat(inspector.canBeReplayed(
                        new Entry.Run(SampleLedger.stamp(1), "orbit", new Settings(Map.of()), SPEED), "north", mission))
                .isFalse();
    }

    @Test
    void readingsThatDoNotFitAreTold() {
        Settings knobs = new Settings(Map.of("gearOut", Value.of(true), "flaps", Value.of(3)));
        assertFound(
                FindingCode.UNKNOWN_READING,
                3,
                landingLock(),
                new Entry.Run(SampleLedger.stamp(1), "landing", knobs, Optional.of(Map.of("noise", Value.of(1)))));
        assertFound(
                FindingCode.READING_INVALID,
                3,
                landingLock(),
                new Entry.Run(SampleLedger.stamp(1), "landing", knobs, Optional.of(Map.of("speed", Value.of(true)))));
        assertFound(
                FindingCode.RUN_WITHOUT_READINGS,
                3,
                landingLock(),
                new Entry.Run(SampleLedger.stamp(1), "landing", knobs, Optional.empty()));
        assertFound(
                FindingCode.RUN_WITHOUT_READINGS,
                3,
                landingLock(),
                new Entry.Run(SampleLedger.stamp(1), "landing", knobs, Optional.of(Map.of())));
    }

    @Test
    void onlyDifferentRunsCountTowardsTheLimit() {
        assertThat(codes(landingLock(), landingRun(1), landingRun(2), landingRun(1), landingRun(2), landingRun(3)))
                .isEmpty();
        assertFound(
                FindingCode.RUNS_OVER_LIMIT,
                6,
                landingLock(),
                landingRun(1),
                landingRun(2),
                landingRun(3),
                landingRun(4));
    }

    @Test
    void answersThatDoNotFitAreTold() {
        assertFound(FindingCode.UNKNOWN_ANSWER, 2, answer("gear", Value.of("low")));
        assertFound(FindingCode.ANSWER_INVALID, 2, answer("angle", Value.of(1.1)));
        assertFound(FindingCode.ANSWER_INVALID, 2, answer("cheaper", Value.of(1)));
        assertFound(FindingCode.ANSWER_INVALID, 2, answer("cost", Value.of("dear")));
        assertThat(codes(answer("cost", Value.of(-3)))).isEmpty();
    }

    @Test
    void unknownPromptIsTold() {
        assertFound(FindingCode.UNKNOWN_PROMPT, 2, new Entry.Reflection(SampleLedger.stamp(1), "launch", "how", "So."));
    }

    @Test
    void ledgerWithoutSubmitIsTold() {
        assertThat(inspector.inspect(new Ledger(SampleLedger.header(), List.of()), mission))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("not-submitted");
                    assertThat(finding.line()).isZero();
                });
    }

    @Test
    void entriesAfterTheLastSubmitAreToldOnce() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Submit(SampleLedger.stamp(1)));
        entries.add(new Entry.Submit(SampleLedger.stamp(2)));
        entries.add(new Entry.Reflection(SampleLedger.stamp(3), "launch", "why", "So."));
        entries.add(new Entry.Reflection(SampleLedger.stamp(4), "launch", "why", "Or so."));

        assertThat(inspector.inspect(new Ledger(SampleLedger.header(), entries), mission))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("after-submit");
                    assertThat(finding.line()).isEqualTo(4);
                });
    }

    @Test
    void whatAStudentWroteIsQuotedShortAndVisible() {
        String long1 = "x".repeat(1_000_000);
        Finding part = assertFound(FindingCode.UNKNOWN_PART, 2, lock("a\u202eb\n" + long1, Value.of(3)));
        Finding answer = assertFound(FindingCode.LOCK_INVALID, 2, lock("landing", Value.of(long1)));

        assertThat(part.message())
                .hasSizeLessThan(300)
                .contains("a\ufffdb\ufffdx")
                .endsWith(".");
        assertThat(answer.message())
                .hasSizeLessThan(300)
                .contains("faster, slower")
                .endsWith(".");
    }

    /** Inspects these entries with a submit after them, and returns the one finding there is to be. */
    private Finding assertFound(FindingCode code, int line, Entry... entries) {
        List<Finding> findings = inspect(entries);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code.code());
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.message()).startsWith("Line " + line + " ").endsWith(".");
        });
        return findings.get(0);
    }

    private List<String> codes(Entry... entries) {
        return inspect(entries).stream().map(Finding::code).toList();
    }

    private List<Finding> inspect(Entry... entries) {
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : Arrays.asList(entries)) {
            numbered.add(renumbered(entry, SampleLedger.stamp(numbered.size() + 1)));
        }
        numbered.add(new Entry.Submit(SampleLedger.stamp(numbered.size() + 1)));
        return inspector.inspect(new Ledger(SampleLedger.header(), numbered), mission);
    }

    private static Entry renumbered(Entry entry, Stamp stamp) {
        if (entry instanceof Entry.Lock lock) {
            return new Entry.Lock(stamp, lock.part(), lock.answer());
        }
        if (entry instanceof Entry.Run run) {
            return new Entry.Run(stamp, run.part(), run.knobs(), run.readings());
        }
        if (entry instanceof Entry.Answer answer) {
            return new Entry.Answer(stamp, answer.part(), answer.values());
        }
        if (entry instanceof Entry.Reflection reflection) {
            return new Entry.Reflection(stamp, reflection.part(), reflection.prompt(), reflection.text());
        }
        return new Entry.Submit(stamp);
    }

    private static Entry.Lock lock(String part, Value answer) {
        return new Entry.Lock(SampleLedger.stamp(1), part, answer);
    }

    private static Entry.Lock landingLock() {
        return lock("landing", Value.of("faster"));
    }

    private static Entry.Answer answer(String name, Value value) {
        return new Entry.Answer(SampleLedger.stamp(1), "launch", Map.of(name, value));
    }

    private static Entry.Run landingRun(int flaps) {
        return landing(Map.of("gearOut", Value.of(true), "flaps", Value.of(flaps)));
    }

    private static Entry.Run landing(Map<String, Value> knobs) {
        return new Entry.Run(SampleLedger.stamp(1), "landing", new Settings(knobs), SPEED);
    }
}
