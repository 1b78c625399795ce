package org.ledgerbench.grading.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.replay.MissionReplay;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Value;

/** Judges the first lock of a part. */
public final class LockJudge {

    private LockJudge() {}

    static Verdict judge(Check.Lock check, String part, Attempt attempt) {
        Optional<Entry.Lock> first = attempt.played(part).lock();
        if (first.isEmpty()) {
            return Verdict.missing("no prediction was locked");
        }
        Value predicted = first.get().answer();
        Lock lock = attempt.shape().part(part).orElseThrow().lock();
        Optional<MissionReplay> simulator = attempt.simulator();
        // What another track or version asks for is no measure of this answer.
        Optional<String> problem = simulator.flatMap(mission -> lock.problem(predicted));
        if (problem.isPresent()) {
            return Verdict.failed("the prediction on line " + first.get().line() + " " + problem.get());
        }
        if (check.award() == Check.Lock.Award.COMMITMENT) {
            return Verdict.passed(
                    "predicted " + predicted.text() + " on line " + first.get().line());
        }
        return simulator.isEmpty()
                ? Pending.withoutSimulator(attempt)
                : compare(
                        check,
                        lock,
                        predicted,
                        simulator.get().mission().truths().lock(attempt.position(part)));
    }

    /** The truth as a rubric compares it: a number rounded to the precision its lock declares. */
    public static Value declared(Lock lock, Value truth) {
        return lock instanceof Lock.OfNumber of && truth instanceof Value.Numeric number
                ? Value.of(rounded(of, number).doubleValue())
                : truth;
    }

    private static Verdict compare(Check.Lock check, Lock lock, Value predicted, Value truth) {
        if (lock instanceof Lock.OfNumber of
                && predicted instanceof Value.Numeric guess
                && truth instanceof Value.Numeric actual) {
            BigDecimal declared = rounded(of, actual);
            BigDecimal credit = Bands.byDistance(check.bands(), BigDecimal.valueOf(guess.value()), declared);
            return Verdict.credit(credit, "predicted " + guess.text() + ", simulator says " + declared.toPlainString());
        }
        return Verdict.passedIf(
                predicted.equals(truth), "predicted " + predicted.text() + ", simulator says " + truth.text());
    }

    private static BigDecimal rounded(Lock.OfNumber lock, Value.Numeric truth) {
        BigDecimal step = BigDecimal.valueOf(lock.precision());
        return BigDecimal.valueOf(truth.value())
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step);
    }
}
