package org.ledgerbench.grading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ledgerbench.grading.check.Attempt;
import org.ledgerbench.grading.check.CriterionJudge;
import org.ledgerbench.grading.check.LockJudge;
import org.ledgerbench.grading.evidence.EvidenceFinder;
import org.ledgerbench.grading.inspection.LedgerInspector;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.ledger.FindingList;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.ledger.LedgerReading;
import org.ledgerbench.grading.ledger.Quote;
import org.ledgerbench.grading.replay.Mismatch;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.replay.PlayedLedger;
import org.ledgerbench.grading.replay.ReplayedRun;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.LockPrediction;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/**
 * Grades one submission after another by one rubric. Whatever a submission holds, a result comes back. Safe for any number of
 * threads; one grader serves a whole class, since it keeps what the class has in common.
 */
public final class LedgerGrader {

    private static final double TOLERANCE = 1e-6;

    private final MissionCatalog catalog;
    private final Rubric rubric;
    private final CriterionJudge judge;
    private final LedgerReader reader = new LedgerReader(LedgerLimits.STANDARD);
    private final LedgerInspector inspector = new LedgerInspector();
    private final Map<MissionKey, MissionReplay> replays = new ConcurrentHashMap<>();
    private final Map<MissionKey, EvidenceFinder> finders = new ConcurrentHashMap<>();

    /** A grader for a rubric, with the missions at hand. */
    public LedgerGrader(MissionCatalog catalog, Rubric rubric) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.rubric = Objects.requireNonNull(rubric, "rubric");
        this.judge = new CriterionJudge(rubric.criteria());
    }

    /** The rubric graded by. */
    public Rubric rubric() {
        return rubric;
    }

    /** The result of a submission, as if it were the only one of its student. */
    public StudentResult grade(Submission submission) {
        try (InputStream in = submission.open()) {
            LedgerReading reading = reader.read(in);
            return reading.ledger()
                    .map(ledger -> judge(submission, ledger, reading))
                    .orElseGet(() -> unreadable(submission, reading.findings(), Optional.of(reading.sha256())));
        } catch (IOException cause) {
            Finding finding = Finding.ofFile(
                    FindingCode.CANNOT_OPEN.code(),
                    "The file could not be read: " + Objects.requireNonNullElse(cause.getMessage(), cause.toString())
                            + ".");
            return unreadable(submission, List.of(finding), Optional.empty());
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            Finding finding = Finding.ofFile(
                    FindingCode.INTERNAL_FAULT.code(),
                    "The program failed on this ledger, which is not the student's fault: " + fault + ".");
            return unreadable(submission, List.of(finding), Optional.empty());
        }
    }

    private StudentResult judge(Submission submission, Ledger ledger, LedgerReading reading) {
        MissionKey key = ledger.header().mission();
        List<Finding> findings = new ArrayList<>(reading.findings());
        Optional<LoadedMission> shape = catalog.find(key).or(() -> catalog.latest(rubric.mission()));
        if (!key.id().equals(rubric.mission()) || shape.isEmpty()) {
            findings.add(unfit(key));
            return ofOtherMission(submission, ledger, findings, reading.sha256());
        }
        Optional<MissionReplay> replay = catalog.find(key).map(this::replay);
        if (replay.isEmpty()) {
            findings.add(new Finding(
                    FindingCode.MISSION_VERSION_MISSING.code(),
                    1,
                    "Line 1 names version " + Quote.of(key.version()) + " of the mission " + key.id()
                            + ", which is not installed. What needs its simulator waits until it is."));
        }
        Attempt attempt = new Attempt(PlayedLedger.of(ledger), shape.get().description(), replay, finder(shape.get()));
        findings.addAll(inspector.inspect(ledger, shape.get().description()));
        List<CriterionResult> results = judge.judge(attempt);
        findings.addAll(mismatches(attempt));
        findings.sort(Comparator.comparingInt(Finding::line));
        Score score = score(results);
        StudentState state = isOpen(results) ? StudentState.NEEDS_MARKING : StudentState.GRADED;
        return new StudentResult(
                identity(submission, ledger.header()),
                state,
                Optional.of(score),
                results,
                findings,
                List.of(),
                observations(submission, attempt, reading.sha256()));
    }

    private Finding unfit(MissionKey key) {
        return key.id().equals(rubric.mission())
                ? new Finding(
                        FindingCode.MISSION_VERSION_MISSING.code(),
                        1,
                        "No version of the mission " + key.id() + " is installed, so that nothing can be judged.")
                : new Finding(
                        FindingCode.OTHER_MISSION.code(),
                        1,
                        "Line 1 names the mission " + Quote.of(key.id()) + ", but the rubric is for "
                                + Quote.of(rubric.mission()) + ". Grade it with a rubric of its own.");
    }

    private MissionReplay replay(LoadedMission mission) {
        return replays.computeIfAbsent(mission.key(), ignored -> new MissionReplay(mission, inspector));
    }

    private EvidenceFinder finder(LoadedMission mission) {
        return finders.computeIfAbsent(mission.key(), ignored -> new EvidenceFinder(mission.description()));
    }

    private static boolean isOpen(List<CriterionResult> results) {
        for (CriterionResult result : results) {
            if (!result.outcome().hasPoints()) {
                return true;
            }
        }
        return false;
    }

    private static Score score(List<CriterionResult> results) {
        BigDecimal automatic = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (CriterionResult result : results) {
            automatic = automatic.add(result.points().orElse(BigDecimal.ZERO));
            if (!result.outcome().hasPoints()) {
                open = open.add(result.outOf());
            }
        }
        return new Score(automatic, BigDecimal.ZERO, BigDecimal.ZERO, open);
    }

    /** A finding for the first reading of each run that does not match the simulator. */
    private static List<Finding> mismatches(Attempt attempt) {
        FindingList findings = new FindingList();
        if (attempt.simulator().isEmpty()) {
            return findings.toList();
        }
        for (Part part : attempt.shape().parts()) {
            try {
                for (ReplayedRun run : attempt.replays(part.id())) {
                    if (run.outcome().isPresent() && run.run().readings().isPresent() && !run.agrees(TOLERANCE)) {
                        run.mismatches(TOLERANCE).stream()
                                .findFirst()
                                .ifPresent(mismatch -> findings.add(
                                        FindingCode.READING_MISMATCH, run.run().line(), sentence(run, mismatch)));
                    }
                }
            } catch (RuntimeException | LinkageError | StackOverflowError fault) {
                findings.add(
                        FindingCode.MISSION_FAULT,
                        "The mission failed to repeat the runs of " + part.id() + ", which is not the student's fault: "
                                + Quote.within(fault.toString()) + ".");
            }
        }
        return findings.toList();
    }

    private static String sentence(ReplayedRun run, Mismatch mismatch) {
        return Quote.within("Line " + run.run().line() + " records " + mismatch.reading() + " "
                        + mismatch.recorded().text())
                + ", which does not match the simulator: it says "
                + mismatch.recomputed().text() + " for these settings.";
    }

    private static Identity identity(Submission submission, Header header) {
        Provenance provenance = submission.provenance();
        return new Identity(
                provenance.studentId().orElse(header.student().id()),
                provenance.name().or(() -> header.student().name()),
                Optional.of(header.track()),
                Optional.of(submission.source()));
    }

    private static Observations observations(Submission submission, Attempt attempt, String sha256) {
        List<LockPrediction> predictions = new ArrayList<>();
        for (Part part : attempt.shape().parts()) {
            attempt.played(part.id())
                    .lock()
                    .ifPresent(lock -> predictions.add(
                            new LockPrediction(part.id(), lock.answer(), truth(attempt, part.id(), part.lock()))));
        }
        return new Observations(
                Optional.of(attempt.ledger().header().mission()),
                submission.provenance().handedIn().or(() -> attempt.ledger().submitted()),
                Optional.of(sha256),
                predictions);
    }

    private static Optional<Value> truth(Attempt attempt, String part, Lock lock) {
        try {
            Position position = attempt.position(part);
            return attempt.simulator()
                    .map(simulator -> LockJudge.declared(
                            lock, simulator.mission().truths().lock(position)));
        } catch (RuntimeException fault) {
            // The criterion that needs this truth says so; here it is only left out of the statistics.
            return Optional.empty();
        }
    }

    /** The ledger names its student, so that the row does, too; it holds nothing that this rubric could judge. */
    private static StudentResult ofOtherMission(
            Submission submission, Ledger ledger, List<Finding> findings, String ledgerSha256) {
        Observations observations = new Observations(
                Optional.of(ledger.header().mission()),
                submission
                        .provenance()
                        .handedIn()
                        .or(() -> PlayedLedger.of(ledger).submitted()),
                Optional.of(ledgerSha256),
                List.of());
        return new StudentResult(
                identity(submission, ledger.header()),
                StudentState.ERROR,
                Optional.empty(),
                List.of(),
                findings,
                List.of(),
                observations);
    }

    private static StudentResult unreadable(
            Submission submission, List<Finding> findings, Optional<String> ledgerSha256) {
        String source = submission.source();
        String fileName = source.substring(source.lastIndexOf('/') + 1);
        Provenance provenance = submission.provenance();
        Identity identity = new Identity(
                provenance.studentId().orElse(fileName), provenance.name(), Optional.empty(), Optional.of(source));
        Observations observations = new Observations(Optional.empty(), provenance.handedIn(), ledgerSha256, List.of());
        return new StudentResult(
                identity, StudentState.ERROR, Optional.empty(), List.of(), findings, List.of(), observations);
    }
}
