package org.ledgerbench.gradebook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.marking.Marker;
import org.ledgerbench.gradebook.marking.NewClass;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.regrade.Regrade;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.intake.Submission;
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

/** A small class to be kept: two automatic criteria of 5 points, one by hand of 10. */
public final class SampleClass {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private SampleClass() {}

    /** A marker whose clock moves one second each time it is read. */
    public static Marker marker(String name) {
        return new Marker(name, new InstantSource() {
            private Instant now = NOON;

            @Override
            public Instant instant() {
                now = now.plusSeconds(1);
                return now;
            }
        });
    }

    public static RubricDocument rubric() {
        return rubric("standard", "10", "6", "0");
    }

    /** A rubric of the same criteria whose hand-marked one has these levels; the first is its points. */
    public static RubricDocument rubric(String text, String... levels) {
        List<Check.Level> steps = new ArrayList<>();
        for (String level : levels) {
            steps.add(new Check.Level(new BigDecimal(level), "level " + level));
        }
        BigDecimal most = new BigDecimal(levels[0]);
        return rubric(
                text,
                List.of(
                        criterion("lock", new BigDecimal(5), new Check.Order()),
                        criterion("knee", new BigDecimal(5), new Check.Knee(List.of(), Optional.empty())),
                        criterion("reasoning", most, new Check.Hand(Optional.empty(), steps))));
    }

    public static RubricDocument rubric(String text, List<Criterion> criteria) {
        BigDecimal total = criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RubricDocument(
                new Rubric("data-selection", text, total, criteria, Optional.empty(), RubricDocument.sha256(text)),
                text);
    }

    public static Criterion criterion(String id, BigDecimal points, Check check) {
        return new Criterion(id, Optional.of("labeling-roi"), points, check, List.of(), Feedback.NONE);
    }

    public static NewClass newClass() {
        return new NewClass("Winter", rubric(), Roster.NONE, 42);
    }

    /** A graded student: points for lock and knee, the third criterion waits. */
    public static StudentResult student(String id, String lock, String knee) {
        return student(id, "first", lock, knee, "10");
    }

    /** A graded student whose ledger has this text. */
    public static StudentResult student(String id, String ledger, String lock, String knee, String byHand) {
        List<CriterionResult> criteria =
                List.of(judged("lock", lock), judged("knee", knee), pending("reasoning", byHand));
        BigDecimal automatic = new BigDecimal(lock).add(new BigDecimal(knee));
        return new StudentResult(
                new Identity(id, Optional.of("Name of " + id), Optional.of("edge-guardian"), Optional.of(source(id))),
                StudentState.NEEDS_MARKING,
                Optional.of(new Score(automatic, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(byHand))),
                criteria,
                List.of(new Finding("chain-broken", 3, "The chain is broken at line 3.")),
                List.of(),
                new Observations(
                        Optional.of(new MissionKey("data-selection", "1.0")),
                        Optional.of(NOON),
                        Optional.of(RubricDocument.sha256(ledger(id, ledger))),
                        List.of(new LockPrediction("labeling-roi", Value.of("fewer"), Optional.of(Value.of("more"))))));
    }

    public static StudentResult missing(String id) {
        return without(id, Optional.empty(), StudentState.MISSING);
    }

    public static StudentResult unreadable(String fileName, String source) {
        return without(fileName, Optional.of(source), StudentState.ERROR);
    }

    private static StudentResult without(String id, Optional<String> source, StudentState state) {
        return new StudentResult(
                new Identity(id, Optional.empty(), Optional.empty(), source),
                state,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
    }

    public static CriterionResult judged(String id, String points) {
        BigDecimal earned = new BigDecimal(points);
        BigDecimal outOf = new BigDecimal(5);
        CriterionOutcome outcome = earned.signum() == 0
                ? CriterionOutcome.FAILED
                : earned.compareTo(outOf) == 0 ? CriterionOutcome.PASSED : CriterionOutcome.PARTIAL;
        return new CriterionResult(id, outcome, Optional.of(earned), outOf, "so the simulator says");
    }

    public static CriterionResult pending(String id, String outOf) {
        return new CriterionResult(
                id, CriterionOutcome.PENDING, Optional.empty(), new BigDecimal(outOf), "waits for a marker");
    }

    public static Regrade grading(StudentResult... students) {
        return grading(rubric(), "first", students);
    }

    /** A grading of these students, whose ledgers have this text. */
    public static Regrade grading(RubricDocument rubric, String ledger, StudentResult... students) {
        List<Submission> submissions = new ArrayList<>();
        for (StudentResult student : students) {
            student.identity()
                    .source()
                    .ifPresent(source -> submissions.add(
                            submission(source, ledger(student.identity().id(), ledger))));
        }
        return new Regrade(rubric, new ClassResult(rubric.rubric(), List.of(students)), submissions, Optional.empty());
    }

    public static String source(String id) {
        return "edge/" + id + ".ledger.jsonl";
    }

    public static String ledger(String id, String text) {
        return "{\"ledger\":1,\"student\":{\"id\":\"" + id + "\"},\"text\":\"" + text + "\"}\n";
    }

    public static Submission submission(String source, String text) {
        return new Submission() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
