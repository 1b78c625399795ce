package org.ledgerbench.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Feedback;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Value;

/** Classes to write: a small one in which every state and outcome occurs, and large ones from a seed. */
public final class SampleClass {

    public static final Rubric RUBRIC = new Rubric(
            "data-selection",
            "Data selection, standard marking",
            new BigDecimal("100"),
            List.of(
                    criterion("dedup-lock", "dedup-audit", "30", new Check.Lock(Check.Lock.Award.ACCURACY, List.of())),
                    criterion("roi-runs", "labeling-roi", "40", new Check.Iterations(1, 10)),
                    criterion("defence", "domain-gap", "30", new Check.Hand(Optional.of("defence"), List.of()))),
            Optional.empty(),
            "5e8848e1f0d8b0e0e1c6d6b7a4f4b1b2c3d4e5f60718293a4b5c6d7e8f901234");

    private SampleClass() {}

    /** Seven students: every state, and every outcome of a criterion. */
    public static ClassResult everyState() {
        return new ClassResult(
                RUBRIC,
                List.of(
                        graded("s1", "Ada Example", "30", "40", "30"),
                        needsMarking(),
                        zero(),
                        without("s4", StudentState.MISSING, "not-handed-in"),
                        without("s5", StudentState.EXCUSED, "excused"),
                        unreadable(),
                        ourFault()));
    }

    /** A student with these names and texts, everything else ordinary. */
    public static ClassResult ofTexts(String id, String name, String reason) {
        StudentResult student = new StudentResult(
                new Identity(id, Optional.of(name), Optional.of("edge-guardian"), Optional.of(id + ".ledger.jsonl")),
                StudentState.GRADED,
                Optional.of(score("30", "30", "0", "0")),
                List.of(result("dedup-lock", CriterionOutcome.PASSED, "30", "30", reason)),
                List.of(new Finding("unknown-key", 3, reason)),
                List.of(),
                Observations.NONE);
        return new ClassResult(RUBRIC, List.of(student));
    }

    /** A class of any size, the same for the same seed. */
    public static ClassResult ofSize(int size, long seed) {
        Random random = new Random(seed);
        List<StudentResult> students = new ArrayList<>(size);
        for (int number = 0; number < size; number++) {
            int lock = random.nextInt(31);
            int runs = random.nextInt(41);
            int defence = 10 * random.nextInt(4);
            students.add(graded(
                    "s%06d".formatted(number),
                    "Student " + number,
                    Integer.toString(lock),
                    Integer.toString(runs),
                    Integer.toString(defence)));
        }
        return new ClassResult(RUBRIC, students);
    }

    public static StudentResult graded(String id, String name, String lock, String runs, String defence) {
        String track = Integer.parseInt(lock) % 3 == 0 ? "cloud-titan" : "edge-guardian";
        double truth = track.equals("cloud-titan") ? 38.0 : 30.0;
        return new StudentResult(
                new Identity(id, Optional.of(name), Optional.of(track), Optional.of("edge/" + id + ".ledger.jsonl")),
                StudentState.GRADED,
                Optional.of(new Score(
                        new BigDecimal(lock).add(new BigDecimal(runs)),
                        new BigDecimal(defence),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO)),
                List.of(
                        judged("dedup-lock", lock, "30"),
                        judged("roi-runs", runs, "40"),
                        judged("defence", defence, "30")),
                List.of(),
                List.of(),
                new Observations(
                        Optional.of(new MissionKey("data-selection", "1.0")),
                        Optional.of(Instant.parse("2026-11-23T10:00:00Z")),
                        Optional.of("aa"),
                        List.of(
                                new LockPrediction(
                                        "dedup-audit",
                                        Value.of(15 + Integer.parseInt(lock)),
                                        Optional.of(Value.of(truth))),
                                new LockPrediction(
                                        "labeling-roi",
                                        Value.of(Integer.parseInt(runs) > 20 ? "more" : "fewer"),
                                        Optional.of(Value.of("more"))))));
    }

    private static StudentResult needsMarking() {
        return new StudentResult(
                new Identity(
                        "s2",
                        Optional.of("Bj\u00f6rn \u5c71"),
                        Optional.of("cloud-titan"),
                        Optional.of("s2.ledger.jsonl")),
                StudentState.NEEDS_MARKING,
                Optional.of(score("28.125", "0", "2.8125", "30")),
                List.of(
                        result(
                                "dedup-lock",
                                CriterionOutcome.PARTIAL,
                                "1.50",
                                "30",
                                "predicted 38, simulator says 30.0"),
                        result("roi-runs", CriterionOutcome.PASSED, "26.625", "40", "4 distinct settings"),
                        new CriterionResult(
                                "defence",
                                CriterionOutcome.PENDING,
                                Optional.empty(),
                                new BigDecimal("30"),
                                "waits for a marker")),
                List.of(
                        new Finding("chain-broken", 17, "Line 17 does not continue line 16."),
                        Finding.ofFile("no-submit", "The ledger was never submitted.")),
                List.of("old/s2.ledger.jsonl"),
                Observations.NONE);
    }

    private static StudentResult zero() {
        return new StudentResult(
                new Identity("s3", Optional.empty(), Optional.of("edge-guardian"), Optional.of("s3.ledger.jsonl")),
                StudentState.GRADED,
                Optional.of(score("0", "0", "0", "0")),
                List.of(
                        result("dedup-lock", CriterionOutcome.FAILED, "0", "30", "predicted 90, simulator says 30.0"),
                        result("roi-runs", CriterionOutcome.MISSING, "0", "40", "no runs are recorded"),
                        result("defence", CriterionOutcome.SKIPPED, "0", "30", "roi-runs did not pass")),
                List.of(),
                List.of(),
                Observations.NONE);
    }

    private static StudentResult without(String id, StudentState state, String code) {
        return new StudentResult(
                new Identity(id, Optional.of("Name of " + id), Optional.empty(), Optional.empty()),
                state,
                Optional.empty(),
                List.of(),
                List.of(Finding.ofFile(code, "Said of " + id + ".")),
                List.of(),
                Observations.NONE);
    }

    private static StudentResult unreadable() {
        return new StudentResult(
                new Identity(
                        "s6.ledger.jsonl", Optional.empty(), Optional.empty(), Optional.of("faulty/s6.ledger.jsonl")),
                StudentState.ERROR,
                Optional.empty(),
                List.of(),
                List.of(new Finding("not-json", 1, "Line 1 is not JSON.")),
                List.of(),
                Observations.NONE);
    }

    private static StudentResult ourFault() {
        return new StudentResult(
                new Identity("s7", Optional.of("=1+2"), Optional.of("edge-guardian"), Optional.of("s7.ledger.jsonl")),
                StudentState.NEEDS_MARKING,
                Optional.of(score("40", "30", "0", "0")),
                List.of(
                        new CriterionResult(
                                "dedup-lock",
                                CriterionOutcome.ERROR,
                                Optional.empty(),
                                new BigDecimal("30"),
                                "the simulator failed"),
                        result("roi-runs", CriterionOutcome.PASSED, "40", "40", "10 distinct settings"),
                        result("defence", CriterionOutcome.PASSED, "30", "30", "+SUM(A1)")),
                List.of(),
                List.of(),
                Observations.NONE);
    }

    private static CriterionResult judged(String id, String points, String outOf) {
        int earned = Integer.parseInt(points);
        CriterionOutcome outcome = earned == 0
                ? CriterionOutcome.FAILED
                : points.equals(outOf) ? CriterionOutcome.PASSED : CriterionOutcome.PARTIAL;
        return result(id, outcome, points, outOf, "earned " + points + " of " + outOf);
    }

    private static CriterionResult result(
            String id, CriterionOutcome outcome, String points, String outOf, String reason) {
        return new CriterionResult(id, outcome, Optional.of(new BigDecimal(points)), new BigDecimal(outOf), reason);
    }

    private static Score score(String automatic, String byHand, String penalty, String pending) {
        return new Score(
                new BigDecimal(automatic), new BigDecimal(byHand), new BigDecimal(penalty), new BigDecimal(pending));
    }

    private static Criterion criterion(String id, String part, String points, Check check) {
        return new Criterion(id, Optional.of(part), new BigDecimal(points), check, List.of(), Feedback.NONE);
    }
}
